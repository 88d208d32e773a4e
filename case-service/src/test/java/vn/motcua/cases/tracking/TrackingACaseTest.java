package vn.motcua.cases.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.tracking.Tracking.IDENTITY_END;
import static vn.motcua.cases.tracking.Tracking.PHONE_END;
import static vn.motcua.cases.tracking.Tracking.ask;
import static vn.motcua.cases.tracking.Tracking.askJson;
import static vn.motcua.cases.tracking.Tracking.freshAddress;
import static vn.motcua.cases.tracking.Tracking.titleOf;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class TrackingACaseTest {

    private static final String COMMUNE = SampleCatalogue.communeOf(31);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void anyOfTheThreeFactorsOpensACase() {
        // Given
        String code = Tracking.received(COMMUNE, true);

        // When
        List<HttpResponse<String>> pages = List.of(ask(code, Tracking.pinOf(COMMUNE, code)), ask(code, PHONE_END),
                ask(code, IDENTITY_END), ask(" " + code.toLowerCase(Locale.ROOT).replace("-", " – ") + " ", " 01 23 "));

        // Then
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(titleOf(page)).isEqualTo("Hồ sơ đã được tiếp nhận – Hồ sơ " + code);
        });
    }

    @Test
    void whatIsWrongIsAnsweredAlikeWhateverIsWrong() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        String pin = Tracking.pinOf(COMMUNE, code);
        String unknown = code.substring(0, code.lastIndexOf('-')) + "-9876";
        String withoutFactor = Calls.received(COMMUNE, true);
        rows.run("UPDATE cases SET lookup_pin = NULL WHERE code = ?", withoutFactor);

        // When
        List<HttpResponse<String>> answers = List.of(ask(code, "9999"), ask(code, pin.substring(2)), ask(code, "none"),
                ask(code, Tracking.PHONE), ask(unknown, PHONE_END), ask(withoutFactor, "none"), ask(withoutFactor, "0000"),
                ask("H28.30.131-240230-0001", PHONE_END), ask("hồ sơ của tôi", PHONE_END));

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(withoutWhatWasTyped(answer)).isEqualTo(withoutWhatWasTyped(answers.get(0)));
            assertThat(answer.headers().map().keySet()).isEqualTo(answers.get(0).headers().map().keySet());
        });
        assertThat(titleOf(answers.get(0))).isEqualTo("Lỗi: Không tìm thấy hồ sơ – Tra cứu hồ sơ");
    }

    /** The code comes back in its field, and in the link to the other language. */
    private static String withoutWhatWasTyped(HttpResponse<String> page) {
        return page.body().replaceAll(" value=\"[^\"]*\"", "").replaceAll("/tra-cuu\\?ma=[^\"]*", "");
    }

    @Test
    void anApplicationGetsTheSameAsJson() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        Calls.act("officer", COMMUNE, code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT)).statusCode(200);
        Calls.act("handler", SampleCatalogue.DEPARTMENT, code, "request-payment", Map.of("amountVnd", 50_000)).statusCode(200);

        // When
        HttpResponse<String> found = askJson(code, PHONE_END, freshAddress());
        HttpResponse<String> wrong = askJson(code, "9999", freshAddress());
        HttpResponse<String> unknown = askJson("H28.30.131-200102-0001", "9999", freshAddress());

        // Then
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonPath tracked = JsonPath.from(found.body());
        assertThat(tracked.getString("code")).isEqualTo(code);
        assertThat(tracked.getString("procedure")).isEqualTo("Đăng ký khai sinh");
        assertThat(tracked.getString("state")).isEqualTo("PAYMENT_REQUESTED");
        assertThat(tracked.getInt("stateCode")).isEqualTo(6);
        assertThat(tracked.getString("stateName")).isEqualTo("Hồ sơ chờ thực hiện nghĩa vụ tài chính");
        assertThat(tracked.getString("receivingUnit")).isEqualTo("Đơn vị " + COMMUNE);
        assertThat(tracked.getString("processingUnit")).isEqualTo("Đơn vị H28.03");
        assertThat(tracked.getString("promise")).isEqualTo("STANDS_STILL");
        assertThat(tracked.getMap("")).doesNotContainKey("promisedAt").containsKey("standsStillSince");
        assertThat(tracked.getString("asked.kind")).isEqualTo("PAY");
        assertThat(tracked.getLong("asked.amountVnd")).isEqualTo(50_000);
        assertThat(tracked.getList("steps.step")).containsExactly("ACCEPTED", "TRANSFERRED", "PAYMENT_REQUESTED");
        assertThat(tracked.getString("steps[1].toUnit")).isEqualTo("Đơn vị H28.03");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).isEqualTo(unknown.body()).contains("urn:motcua:problem:tracking-not-found");
    }

    @Test
    void aSupplementSaysWhichDocumentsAreMissingAndNotTheReason() {
        // Given
        String code = Tracking.received(COMMUNE, false, SampleCatalogue.PROCEDURE, "ONLINE", List.of());
        Calls.act("officer", COMMUNE, code, "request-supplement",
                Map.of("reason", "bà Công dân mẫu 000002 chưa ký, gọi 0900 000 456")).statusCode(200);

        // When
        HttpResponse<String> page = ask(code, PHONE_END);

        // Then
        assertThat(titleOf(page)).startsWith("Hồ sơ cần bổ sung giấy tờ – ");
        assertThat(page.body()).contains("<li lang=\"vi\">Tờ khai</li>").contains("mẫu số 02")
                .doesNotContain("Giấy chứng sinh", "chưa ký", "000002");
    }

    @Test
    void nothingPersonalIsShownInAnyState() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        StringBuilder seen = new StringBuilder();
        String secret = "riêng của ông Mẫu";

        // When
        seen.append(ask(code, PHONE_END).body());
        Calls.act("officer", COMMUNE, code, "request-supplement", Map.of("reason", secret)).statusCode(200);
        seen.append(ask(code, PHONE_END, "?lang=en", freshAddress()).body());
        Calls.act("officer", COMMUNE, code, "supply-supplement", Map.of("reason", secret)).statusCode(200);
        Calls.act("officer", COMMUNE, code, "resolve", Map.of("resultNumber", "12/KS-MẪU")).statusCode(200);
        seen.append(ask(code, PHONE_END).body()).append(askJson(code, PHONE_END, freshAddress()).body());

        // Then
        assertThat(seen.toString()).contains(code)
                .doesNotContain("Công dân mẫu", "000001", "00109900", "0900", PHONE_END, IDENTITY_END, "example.vn", "phố Mẫu",
                        "riêng", "12/KS", "officer", Tracking.pinOf(COMMUNE, code));
    }

    @Test
    void aLateCaseIsSaidToBeLateAndTheOfficeApologises() {
        // Given
        String late = Tracking.imported(COMMUNE, "late", Tracking.applicant(),
                List.of(Tracking.step("ACCEPTED", "2024-01-08T09:00:00+07:00")));
        Map<String, Object> resolved = Tracking.step("RESOLVED", "2024-01-16T10:00:00+07:00");
        String broken = Tracking.imported(COMMUNE, "broken", Tracking.applicant(),
                List.of(Tracking.step("ACCEPTED", "2024-01-08T09:00:00+07:00"), resolved));

        // When
        HttpResponse<String> open = ask(late, PHONE_END);
        HttpResponse<String> closed = ask(broken, PHONE_END, "?lang=en", freshAddress());

        // Then
        assertThat(open.body()).contains("09:00 ngày 15/01/2024", "Đã quá ngày hẹn trả", "Chúng tôi xin lỗi Ông/Bà");
        assertThat(closed.body()).contains("09:00, 15 January 2024", "decided later than promised", "We apologise",
                "<html lang=\"en\">");
    }
}
