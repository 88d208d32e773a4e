package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.testing.RealComponents;

/** The order of what stands behind a figure, page by page. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DrillDownTest {
    private static final int CASES = 40;
    private static final Instant FIRST = OffsetDateTime.parse("2024-02-01T08:00+07:00").toInstant();
    private static final Instant CLOSING = OffsetDateTime.parse("2024-03-01T08:00+07:00").toInstant();

    @Test
    void theLatestComesFirstInFewUnits() {
        // Given
        Told.province("K1");

        // When
        List<String> received = casesOf("K1", List.of("K1.30.01", "K1.31.01"));

        // Then
        assertThat(pages("K1", "receivedInPeriod", 7)).isEqualTo(received);
        assertThat(pages("K1", "receivedInPeriod", 1000)).isEqualTo(received);
    }

    @Test
    void theLatestComesFirstInManyUnits() {
        // Given as many communes as are no longer looked at one by one
        Told.province("K2");
        List<String> communes = IntStream.range(10, 35).mapToObj(number -> "K2.30." + number).toList();
        Told.all(communes.stream().map(code -> Told.unit(code, UnitLevel.COMMUNE, "K2.30")).toList());

        // When
        List<String> received = casesOf("K2", communes);

        // Then
        assertThat(pages("K2", "receivedInPeriod", 7)).isEqualTo(received);
        assertThat(pages("K2.30", "receivedInPeriod", 39)).isEqualTo(received);
    }

    @Test
    void theFewThatAreOpenAreFoundBehindManyThatAreNot() {
        // Given forty cases of which all but the two oldest are closed
        Told.province("K3");

        // When
        List<String> received = casesOf("K3", List.of("K3.30.02"));

        // Then
        assertThat(pages("K3", "inProgress", 1)).isEqualTo(received.subList(CASES - 2, CASES));
        assertThat(pages("K3", "resolved", 1)).hasSize(CASES - 2).doesNotHaveDuplicates();
    }

    /** Received an hour apart, all but the first two closed at once. @return their codes, the latest first */
    private static List<String> casesOf(String province, List<String> units) {
        List<Told.Fact> facts = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            String unit = units.get(number % units.size());
            CaseRef ref = new CaseRef("%s-240201-%04d".formatted(unit, number), unit, "1.000001", 1, Channel.COUNTER);
            UUID id = UUID.randomUUID();
            Instant at = FIRST.plusSeconds(3600L * number);
            facts.add(new Told.Fact(EventTopic.CASES, id, 1, new CaseAccepted(ref, at, at, null)));
            if (number > 1) {
                facts.add(new Told.Fact(EventTopic.CASES, id, 2, new ResultIssued(ref, CLOSING, null)));
            }
            codes.add(0, ref.caseCode());
        }
        Told.all(facts);
        Told.untilFigure("cases.receivedInPeriod", province, CASES);
        Told.untilFigure("cases.inProgress", province, 2);
        return codes;
    }

    private static List<String> pages(String unit, String figure, int limit) {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = Told.quarterOf(unit).queryParam("figure", figure).queryParam("limit", limit);
            if (cursor != null) {
                page.queryParam("cursor", cursor);
            }
            JsonPath answer = page.get("/api/v1/indicators/cases").then().statusCode(200).extract().jsonPath();
            List<String> items = answer.getList("items", String.class);
            assertThat(items).hasSizeLessThanOrEqualTo(limit);
            codes.addAll(items);
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        return codes;
    }
}
