package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.testing.RealComponents;

/** Indexes from events, declarations and what was published. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class IndexScenarioTest {
    private static final String SCORES = "/api/v1/indexes/766/scores";

    @Test
    void scoresWhatEventsTellAndSaysWhatNobodyDeclared() {
        // Given a case in time and a late one, one of them submitted online
        Told.province("X1");
        resolved("X1.30.01", 1, Channel.ONLINE, "2024-03-08T09:00");
        resolved("X1.31.01", 2, Channel.COUNTER, "2024-03-12T09:00");

        // When
        Told.untilFigure("cases.resolved", "X1", 2);

        // Then
        asked("X1", "2024-Q1").get(SCORES).then().statusCode(200)
                .body(leaf("2.1", "points.toString()"), equalTo("10.0")).body(leaf("2.1", "numerator"), equalTo(1))
                .body(leaf("2.1", "denominator"), equalTo(2)).body(leaf("2.1", "status"), equalTo("MEASURED"))
                .body(leaf("3.3", "points.toString()"), equalTo("6.0")).body(leaf("1.1", "status"), equalTo("NO_DATA"))
                .body(leaf("5.2", "status"), equalTo("NOTHING_TO_MEASURE")).body("total.toString()", equalTo("31.33"))
                .body("band.vi", equalTo("Yếu")).body("toGain[0].code", equalTo("2.1"))
                .body("toGain[0].gain.perPercentagePoint.toString()", equalTo("0.2")).body("published", nullValue());
        asked("X1", "2024-Q1").get("/api/v1/indexes/766/ranking").then().statusCode(200)
                .body("rows.unit", contains("X1.30", "X1.16", "X1.31")).body("rows.rank", contains(1, 2, 2));
        asked("X1", "2024-Q1").queryParam("level", "COMMUNE").get("/api/v1/indexes/766/ranking").then()
                .body("rows.unit", hasItems("X1.30.01", "X1.30.02", "X1.31.01")).body("rows[0].unit", equalTo("X1.30.01"));
    }

    @Test
    void aDeclaredInputCountsAndTheLatestStands() {
        // Given
        Told.province("X2");
        declare("reporter", "X2.30", "1.1", 1, 54).then().statusCode(200);

        // When
        Response declared = declare("reporter", "X2.30", "1.1", 27, 54);

        // Then
        declared.then().statusCode(200).body("indicator", contains("1.1")).body("numerator", contains(27))
                .body("declaredBy", contains("lan"));
        asked("X2.30", "2024-Q1").get(SCORES).then().body(leaf("1.1", "points.toString()"), equalTo("3.0"));
        asked("X2.31", "2024-Q1").get(SCORES).then().body(leaf("1.1", "status"), equalTo("NO_DATA"));
        asked("X2.30", "2024-03").get(SCORES).then().body(leaf("1.1", "status"), equalTo("NO_DATA"));
    }

    @Test
    void aUnitThatDeclaredNothingIsGivenTheSumOfThoseBelowIt() {
        // Given a commune, and a district that speaks for its own commune
        Told.province("X5");
        declared("X5.30.01", "1.1", 27, 54);
        declared("X5.31", "1.1", 10, 20);
        declared("X5.31.01", "1.1", 1, 99);

        // When
        Response province = asked("X5", "2024-Q1").get(SCORES);

        // Then
        province.then().statusCode(200).body(leaf("1.1", "numerator"), equalTo(37))
                .body(leaf("1.1", "denominator"), equalTo(74)).body(leaf("1.1", "points.toString()"), equalTo("3.0"))
                .body(leaf("1.1", "numeratorFrom"), equalTo("SUMMED")).body(leaf("1.1", "denominatorFrom"), equalTo("SUMMED"))
                .body(leaf("1.1", "summed.units"), equalTo(2))
                .body(leaf("1.1", "summed.missing"), contains("X5.16", "X5.30.02"))
                .body(leaf("2.1", "numeratorFrom"), equalTo("COMPUTED")).body(leaf("1.4", "numeratorFrom"), nullValue())
                .body(leaf("1.4", "denominatorFrom"), equalTo("COMPUTED")).body(leaf("1.4", "status"), equalTo("NO_DATA"));
        asked("X5.31", "2024-Q1").get(SCORES).then().body(leaf("1.1", "numerator"), equalTo(10))
                .body(leaf("1.1", "numeratorFrom"), equalTo("DECLARED")).body(leaf("1.1", "summed"), nullValue());
        asked("X5", "2024-Q1").get("/api/v1/indexes/766/ranking").then().statusCode(200)
                .body("rows.find { it.unit == 'X5.30' }.total.toString()", equalTo("15.0"));
        Told.admin("X5").get("/api/v1/indexes/766/inputs/X5/2024-Q1").then().statusCode(200).body("size()", equalTo(0));

        // And its own declaration stands in place of the sum
        declared("X5", "1.1", 40, 60);
        asked("X5", "2024-Q1").get(SCORES).then().body(leaf("1.1", "numerator"), equalTo(40))
                .body(leaf("1.1", "denominatorFrom"), equalTo("DECLARED")).body(leaf("1.1", "points.toString()"),
                        equalTo("4.0"));
    }

    @Test
    void onlyWhatCannotBeComputedIsDeclaredAndOnlyForOnesOwnUnits() {
        // Given
        Told.province("X2");

        // When
        Response computed = declare("reporter", "X2.30", "2.1", 1, 1);
        Response unknown = declare("reporter", "X2.30", "9.9", 1, 1);
        Response foreign = declare("reporter", "X2.31", "1.1", 1, 1);
        Response reader = declare("auditor", "X2.30", "1.1", 1, 1);

        // Then
        computed.then().statusCode(422).body("errors.field", contains("inputs[0].numerator", "inputs[0].denominator"));
        unknown.then().statusCode(422).body("errors.field", contains("inputs[0].indicator"));
        foreign.then().statusCode(403);
        reader.then().statusCode(403);
    }

    @Test
    void whatTheNationalPortalPublishedStandsBesideOurs() {
        // Given
        Told.province("X3");

        // When
        Response entered = body(Told.admin("X3"),
                Map.of("total", 72.49, "rank", 19, "of", 63, "groups", Map.of("progress", 18.5)))
                .put("/api/v1/indexes/766/published/X3/2024-Q1");

        // Then
        entered.then().statusCode(200).body("enteredBy", equalTo("admin"));
        asked("X3", "2024-Q1").get(SCORES).then().statusCode(200).body("total.toString()", equalTo("12.0"))
                .body("published.score.total.toString()", equalTo("72.49")).body("published.score.rank", equalTo(19))
                .body("published.score.of", equalTo(63)).body("published.difference.toString()", equalTo("-60.49"))
                .body("published.groupDifferences.progress.toString()", equalTo("-18.5"));
    }

    @Test
    void triesOtherWeightsAndOtherDefinitionsWithoutStoringThem() {
        // Given
        Told.province("X4");
        String definition = Told.admin("X4").get("/api/v1/indexes").asString();

        // When
        Response heavier = whatIf(Map.of("maxima", Map.of("5.2", 11, "2.1", 15)));
        Response same = whatIf(Map.of("definition", Told.admin("X4").get("/api/v1/indexes").jsonPath()
                .getMap("find { it.code == '766' }")));
        Response unbalanced = whatIf(Map.of("maxima", Map.of("2.1", 15)));
        Response unknown = whatIf(Map.of("maxima", Map.of("9.9", 15)));
        Response nothing = whatIf(Map.of());

        // Then
        heavier.then().statusCode(200).body("difference.toString()", equalTo("5.0"));
        same.then().statusCode(200).body("difference.toString()", equalTo("0.0"));
        unbalanced.then().statusCode(422).contentType("application/problem+json").body("errors.field", hasItem("maxima.total"));
        unknown.then().statusCode(422).body("errors.field", contains("maxima.9.9"));
        nothing.then().statusCode(422).body("errors.field", contains("definition"));
        assertThat(Told.admin("X4").get("/api/v1/indexes").asString()).isEqualTo(definition);
    }

    @ParameterizedTest
    @CsvSource({ "766, X4, 2024-Q5, 422", "766, X4, 2024-13, 422", "766, X4, yesterday, 422", "766, X4, 2199, 422",
            "766, X4, 2019-Q1, 422", "one-stop, X4, 2024-03, 422", "767, X4, 2024-Q1, 404", "766, X1, 2024-Q1, 403" })
    void refusesAnotherIndexUnitOrPeriod(String index, String unit, String period, int status) {
        // Given
        Told.province("X4");
        Told.province("X1");

        // When
        Response answer = Told.admin("X4").queryParam("unit", unit).queryParam("period", period)
                .get("/api/v1/indexes/" + index + "/scores");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (status == 422) {
            assertThat(answer.jsonPath().getList("errors.field")).isEqualTo(List.of("period"));
        }
    }

    private static Response whatIf(Map<String, Object> request) {
        return body(asked("X4", "2024-Q1"), request).post("/api/v1/indexes/766/what-if");
    }

    private static Response declare(String role, String unit, String indicator, int numerator, int denominator) {
        return body(Told.as("lan", role, "X2.30"),
                Map.of("inputs", List.of(Map.of("indicator", indicator, "numerator", numerator, "denominator", denominator,
                        "source", "Báo cáo số 12/BC"))))
                .put("/api/v1/indexes/766/inputs/" + unit + "/2024-Q1");
    }

    private static void declared(String unit, String indicator, int numerator, int denominator) {
        body(Told.admin("X5"),
                Map.of("inputs", List.of(Map.of("indicator", indicator, "numerator", numerator, "denominator", denominator,
                        "source", "Báo cáo số 12/BC"))))
                .put("/api/v1/indexes/766/inputs/" + unit + "/2024-Q1").then().statusCode(200);
    }

    private static RequestSpecification body(RequestSpecification request, Map<String, ?> body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification asked(String unit, String period) {
        return Told.admin(unit.split("\\.")[0]).queryParam("unit", unit).queryParam("period", period);
    }

    private static String leaf(String code, String member) {
        return "criteria.criteria.flatten().find { it.code == '" + code + "' }." + member;
    }

    private static void resolved(String unit, int number, Channel channel, String at) {
        UUID id = UUID.randomUUID();
        CaseRef ref = new CaseRef(unit + "-240304-000" + number, unit, "1.000001", 1, channel);
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), at("2024-03-11T09:00")));
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(ref, at(at), at("2024-03-11T09:00")));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }
}
