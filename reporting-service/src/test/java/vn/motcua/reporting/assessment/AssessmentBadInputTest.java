package vn.motcua.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.SHEETS;
import static vn.motcua.reporting.assessment.District.body;
import static vn.motcua.reporting.assessment.District.leader;
import static vn.motcua.reporting.assessment.District.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import vn.motcua.reporting.Told;
import vn.motcua.testing.RealComponents;

/** Every senseless score or round gets a problem that names the field, and leaves nothing behind. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AssessmentBadInputTest {
    private static String round;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'criterion': 'A.2', 'points': 20.01} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': 21} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': -1} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': -0.01} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': 1.005} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': 1e99} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': 1e-99} | 422 | scores[0].points",
            "{'criterion': 'A.2', 'points': NaN} | 400 |",
            "{'criterion': 'A.2', 'points': Infinity} | 400 |",
            "{'criterion': 'A.2', 'points': 'NaN'} | 400 | scores[0].points",
            "{'criterion': 'A.2', 'points': true} | 400 | scores[0].points",
            "{'criterion': 'B.3', 'points': 7} | 422 | scores[0].points",
            "{'criterion': 'B.1', 'points': 10} | 422 | scores[0].criterion",
            "{'criterion': 'Z.9', 'points': 10} | 422 | scores[0].criterion",
            "{'criterion': 'A', 'points': 10} | 422 | scores[0].criterion",
            "{'criterion': 'C.2', 'points': 5} | 422 | scores[0].criterion",
            "{'criterion': ' ', 'points': 5} | 422 | scores[0].criterion",
            "{'points': 5} | 422 | scores[0].criterion",
            "{'criterion': 'A.2', 'points': 5}, {'criterion': 'A.2', 'points': 6} | 422 | scores[1].criterion",
            "{'criterion': 'A.2', 'points': 5, 'tasks': [{'title': 'x'}]} | 422 | scores[0].tasks",
            "{'criterion': 'A.1', 'points': 5, 'tasks': [{'title': ' '}]} | 422 | scores[0].tasks[0].title",
            "{'criterion': 'A.2', 'points': 5, 'evidence': [{'text': 'x', 'link': 'javascript:alert(1)'}]} | 422 | scores[0].evidence[0].link",
            "{'criterion': 'A.2', 'points': 5, 'evidence': [{'reference': '1/QĐ'}]} | 422 | scores[0].evidence[0].text",
            "{'criterion': 'A.2', 'point': 5} | 400 | scores[0].point",
            "null | 422 | scores" })
    void namesTheScoreThatIsWrong(String scores, int status, String field) {
        // Given
        District district = District.told("W1");
        String unit = district.communes.get(0);
        String sheet = district.sheet(round(district), unit);

        // When
        Response answer = officer(unit).contentType(ContentType.JSON)
                .body("{\"scores\": [" + scores.replace('\'', '"') + "]}").put(SHEETS + sheet + "/self-scores");

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (field != null) {
            assertThat(answer.jsonPath().getList("errors.field")).containsExactly(field);
        }
        assertThat(answer.asString()).doesNotContain("Exception", "vn.motcua.", "INSERT");
        officer(unit).get(SHEETS + sheet).then().header("ETag", "\"1\"");
    }

    @Test
    void theAppraiserIsHeldToTheSameMaxima() {
        // Given
        District district = District.told("W1");
        String unit = district.offices.get(0);
        String sheet = district.sheet(round(district), unit);
        district.submits(sheet, unit, 40).statusCode(200);

        // When
        Response answer = body(officer(district.code),
                District.scores(Map.of("criterion", "A.1", "points", 40.5), Map.of("criterion", "B.1", "points", 1),
                        Map.of("criterion", "B.3", "points", 2)))
                .put(SHEETS + sheet + "/appraisals");

        // Then
        answer.then().statusCode(422).body("errors.field",
                contains("scores[0].points", "scores[1].criterion", "scores[2].points"));
        body(officer(unit), Map.of("criterion", "Z.9", "comment", "x")).post(SHEETS + sheet + "/comments").then()
                .statusCode(422).body("errors.field", contains("criterion"));
        body(officer(district.code), Map.of("comment", " ")).post(SHEETS + sheet + "/return").then().statusCode(422);
    }

    @Test
    void namesWhatIsWrongWithARound() {
        // Given
        District district = District.told("W2");
        List<String> one = List.of(district.communes.get(0));

        // When, Then
        refused(district, "index", "none", 404);
        refused(district, "period", "2024-Q1", 422, "period");
        refused(district, "period", "2199", 422, "period");
        refused(district, "period", "x", 422, "period");
        refused(district, "version", 2, 422, "version");
        refused(district, "appraiseBy", "2199-12-01", 422, "appraiseBy");
        refused(district, "selfScoreBy", "yesterday", 400);
        refused(district, "name", " ", 422, "name");
        refused(district, "groups", List.of(), 422, "groups");
        refused(district, "groups", groups(List.of()), 422, "groups[0].units");
        refused(district, "groups", groups(List.of("W2.31")), 422, "groups[0].units[0]");
        refused(district, "groups", groups(List.of("W2.34")), 422, "groups[0].units[0]");
        refused(district, "groups", groups(List.of("W2.34.999")), 422, "groups[0].units[0]");
        refused(district, "groups", groups(List.of(one.get(0), one.get(0))), 422, "groups[0].units[1]");
        refused(district, "groups", List.of(District.group("a", "A", one), District.group("a", "B", district.offices)), 422,
                "groups[1].code");
        Map<String, Object> nested = new HashMap<>(district.request("year-end-tasks-sample", "2024"));
        nested.put("appraiser", "W2");
        nested.put("groups", groups(List.of("W2.34", one.get(0))));
        body(Told.as("ha", "leader", "W2"), nested).post(ROUNDS).then().statusCode(422).body("errors.field",
                contains("groups[0].units[1]"));
        leader(district.code).get(ROUNDS).then().statusCode(422).body("errors.field", contains("unit"));
        leader(district.code).queryParam("unit", district.code).get(ROUNDS).then().statusCode(200).body("size()",
                equalTo(0));
    }

    @Test
    void aDecisionIsSignedAndNotOfTheFuture() {
        // Given
        District district = District.told("W1");
        String decision = ROUNDS + "/" + round(district) + "/decision";

        // When, Then
        body(leader(district.code), Map.of("number", "1/QĐ", "date", "2199-01-01", "signer", "x")).post(decision).then()
                .statusCode(422).body("errors.field", contains("date"));
        body(leader(district.code), Map.of("date", "2025-01-01", "signer", "x")).post(decision).then().statusCode(422)
                .body("errors.field", contains("number"));
    }

    private static void refused(District district, String field, Object value, int status, String... fields) {
        Map<String, Object> request = new HashMap<>(district.request("year-end-tasks-sample", "2024"));
        request.put(field, value);
        Response answer = body(leader(district.code), request).post(ROUNDS);
        assertThat(answer.statusCode()).as(field + " " + answer.asString()).isEqualTo(status);
        if (fields.length > 0) {
            assertThat(answer.jsonPath().getList("errors.field")).as(field).contains((Object[]) fields);
        }
    }

    private static List<Map<String, Object>> groups(List<String> units) {
        return List.of(District.group("a", "A", units));
    }

    private static String round(District district) {
        if (round == null) {
            round = district.opens("year-end-tasks-sample", "2024");
        }
        return round;
    }
}
