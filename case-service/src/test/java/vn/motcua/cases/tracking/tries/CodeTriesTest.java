package vn.motcua.cases.tracking.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.tracking.Tracking.PHONE_END;
import static vn.motcua.cases.tracking.Tracking.ask;
import static vn.motcua.cases.tracking.Tracking.freshAddress;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.tracking.Tracking;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class CodeTriesTest {

    private static final String COMMUNE = SampleCatalogue.communeOf(32);
    private static final int ALLOWED = 10;

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static void spendAll(String code) {
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(ask(code, "9999").statusCode()).isEqualTo(404);
        }
    }

    private static String unknown(int number) {
        return COMMUNE + "-200102-%04d".formatted(number);
    }

    @Test
    void afterTenWrongTriesFromAnywhereEvenTheRightFactorWaits() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        spendAll(code);

        // When
        HttpResponse<String> right = ask(code, PHONE_END);
        HttpResponse<String> json = Tracking.askJson(code, PHONE_END, freshAddress());

        // Then
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After")).hasValue("1800");
        assertThat(Tracking.titleOf(right)).isEqualTo("Đã thử quá nhiều lần – Tra cứu hồ sơ");
        assertThat(json.statusCode()).isEqualTo(429);
        assertThat(json.headers().firstValue("Retry-After")).hasValue("1800");
        assertThat(json.body()).contains("urn:motcua:problem:too-many-tries");
    }

    @Test
    void aBlockedCodeDoesNotTellWhetherItIsACases() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        spendAll(code);
        spendAll(unknown(1));

        // When
        String ofACase = ask(code, PHONE_END).body();
        String ofNone = ask(unknown(1), PHONE_END).body();

        // Then
        assertThat(ofACase.replace(code, "")).isEqualTo(ofNone.replace(unknown(1), ""));
    }

    @Test
    void rightLookupsSpendNothingAndStoreNothing() {
        // Given
        String code = Tracking.received(COMMUNE, true);

        // When
        for (int i = 0; i < ALLOWED * 2; i++) {
            assertThat(ask(code, PHONE_END).statusCode()).isEqualTo(200);
        }

        // Then
        assertThat(rows.count("tracking_try WHERE code = ?", code)).isZero();
    }

    @Test
    void manyTriesAtOnceGetNoFurtherThanOneAfterAnother() {
        // Given
        String code = unknown(2);

        // When
        Map<Integer, Long> statuses = Together.run(40, () -> ask(code, "9999").statusCode()).stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));

        // Then
        assertThat(statuses).containsOnly(Map.entry(404, (long) ALLOWED), Map.entry(429, 40L - ALLOWED));
    }

    @Test
    void triesComeBackOneByOneAndWhatIsOverIsForgotten() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        spendAll(code);
        rows.run("UPDATE tracking_try SET spent_until = spent_until - interval '31 minutes' WHERE code = ?", code);
        rows.run("INSERT INTO tracking_try SELECT 'over-' || n, now() - interval '1 day' FROM generate_series(1, 3) n");

        // When
        List<Integer> statuses = IntStream.range(0, 3).map(i -> ask(code, "9999").statusCode()).boxed().toList();

        // Then
        assertThat(statuses).containsExactly(404, 429, 429);
        assertThat(rows.count("tracking_try WHERE code LIKE 'over-%'")).isEqualTo(1);
    }

    @Test
    void oneAddressGetsNoFurtherThanItsSixtyWrongTries() {
        // Given
        String address = freshAddress();
        for (int i = 0; i < 60; i++) {
            assertThat(ask(unknown(100 + i), "9999", "", address).statusCode()).isEqualTo(404);
        }

        // When
        HttpResponse<String> next = ask(unknown(200), "9999", "", address);

        // Then
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(next.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(ask(unknown(201), "9999").statusCode()).isEqualTo(404);
    }

    @Test
    void lookupsAreCountedByOutcomeAndNoMetricNamesACode() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        ask(code, PHONE_END);
        ask(code, "9999");

        // When
        String metrics = RestAssured.given().get("/q/metrics").then().statusCode(200).extract().asString();

        // Then
        assertThat(metrics).contains("motcua_tracking_lookups_total{outcome=\"found\"}",
                "motcua_tracking_lookups_total{outcome=\"not-found\"}").doesNotContain(code);
    }
}
