package vn.motcua.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.SHEETS;
import static vn.motcua.reporting.assessment.District.body;
import static vn.motcua.reporting.assessment.District.leader;
import static vn.motcua.reporting.assessment.District.officer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.RealComponents;

/** What each side can do to a sheet, and in what order. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class SheetHandlingTest {

    @Test
    void bothSidesArgueAboutADifference() {
        // Given a unit that claims more than the appraiser gives
        District district = District.told("Y2");
        String unit = district.offices.get(0);
        String round = district.opens("year-end-tasks-sample", "2024");
        String sheet = district.sheet(round, unit);
        district.submits(sheet, unit, 39).statusCode(200).body("result.selfTotal.toString()", equalTo("95.5"))
                .body("result.total.toString()", equalTo("15.0"));

        // When the appraiser differs without a reason
        body(officer(district.code),
                District.scores(Map.of("criterion", "A.1", "points", 30), Map.of("criterion", "A.2", "points", 18),
                        Map.of("criterion", "B.3", "points", 10), Map.of("criterion", "C.1", "points", 9.5)))
                .put(SHEETS + sheet + "/appraisals").then().statusCode(200);
        officer(district.code).post(SHEETS + sheet + "/finish").then().statusCode(409)
                .body("type", endsWith("assessment-incomplete")).body("missing", contains("C.2"))
                .body("unexplained", contains("A.1"));
        comment(officer(unit), sheet, "A.1", "Đã nghiệm thu ngày 28/11").statusCode(200);
        comment(officer(district.code), sheet, "A.1", "Nghiệm thu sau hạn").statusCode(200);
        comment(officer(district.code), sheet, null, "Đề nghị bổ sung").statusCode(200);

        // Then
        leader(unit).get(SHEETS + sheet + "/differences").then().statusCode(200).body("criterion.code", contains("A.1"))
                .body("criterion[0].difference.toString()", equalTo("-9.0"))
                .body("comments[0].side", contains("UNIT", "APPRAISER"))
                .body("comments[0].comment", contains("Đã nghiệm thu ngày 28/11", "Nghiệm thu sau hạn"))
                .body("comments[0].author", contains("lan", "lan"));

        // And a sheet that is given back is mended, and appraised again; what stood before is kept
        body(officer(district.code), Map.of("comment", "Bổ sung minh chứng")).post(SHEETS + sheet + "/return").then()
                .statusCode(200).body("result.state", equalTo("DRAFT")).body("openVerbs", contains("SELF_SCORE", "SUBMIT",
                        "TAKE_UP"));
        district.submits(sheet, unit, 35).statusCode(200);
        district.finishes(sheet, unit, 35).statusCode(200).body("result.state", equalTo("APPRAISED"))
                .body("result.history.findAll { it.verb == 'RETURN' }.comment", contains("Bổ sung minh chứng"));
        leader(unit).get(SHEETS + sheet + "/differences").then().body("$", empty());

        // And a later change has to be finished again
        body(officer(district.code), District.scores(Map.of("criterion", "A.1", "points", 36, "note", "Tính thêm")))
                .put(SHEETS + sheet + "/appraisals").then().statusCode(200).body("result.state", equalTo("SUBMITTED"));
    }

    @Test
    void thePeopleOfAUnitSeeTheirSheetAndComputedPointsTheyCannotGive() {
        // Given
        District district = District.told("Y3");
        String commune = district.communes.get(0);
        String round = district.opens("year-end-tasks-sample", "2024");
        String sheet = district.sheet(round, commune);

        // When
        Response mine = officer(commune).get(ROUNDS + "/" + round);
        Response lines = officer(commune).get(SHEETS + sheet);

        // Then
        mine.then().statusCode(200).body("groups.sheets.flatten().unit", contains(commune));
        officer(commune).queryParam("unit", commune).queryParam("period", "2024").get(ROUNDS).then().statusCode(200)
                .body("id", contains(round));
        lines.then().statusCode(200).body(line("B.1", "means"), equalTo("COMPUTED"))
                .body(line("B.1", "points.toString()"), equalTo("10.0")).body(line("B.2", "means"), equalTo("EITHER"))
                .body(line("A.1", "keyTasks"), equalTo(true)).body(line("A.1", "status"), equalTo("UNANSWERED"))
                .body(line("C.2", "status"), equalTo("NOT_APPLICABLE")).body(line("A", "means"), equalTo("GROUP"));
        leader(commune).post(SHEETS + sheet + "/submit").then().statusCode(409)
                .body("type", endsWith("assessment-incomplete")).body("missing", contains("A.1", "A.2", "B.3", "C.1"));
        body(officer(commune), District.scores(Map.of("criterion", "A.1", "points", 30))).put(SHEETS + sheet + "/self-scores");
        leader(commune).post(SHEETS + sheet + "/submit").then().body("missing", contains("A.1", "A.2", "B.3", "C.1"));
    }

    @Test
    void pointsThatPeopleGiveStandInPlaceOfComputedOnesWhereTheDefinitionSaysSo() {
        // Given
        District district = District.told("Y3");
        String unit = district.services.get(0);
        String sheet = district.sheet(district.opens(district.request("cchc-sample", "2024")), unit);

        // When
        Response given = body(officer(unit), District.scores(Map.of("criterion", "III.1", "points", 7.25)))
                .put(SHEETS + sheet + "/self-scores");

        // Then
        given.then().statusCode(200).body(line("III.1", "computed.toString()"), equalTo("0.0"))
                .body(line("III.1", "selfPoints.toString()"), equalTo("7.25"))
                .body(line("III.1", "points.toString()"), equalTo("0.0"))
                .body(line("III.1", "difference.toString()"), equalTo("-7.25"));
    }

    @Test
    void theNineCriteriaAreAssessedByTheQuarterTheSameWay() {
        // Given
        District district = District.told("Y4");
        String unit = district.communes.get(3);
        String round = district.opens(Map.of("name", "Đánh giá quý I", "appraiser", district.code, "index", "one-stop",
                "version", 1, "period", "2024-Q1", "selfScoreBy", "2024-04-05", "appraiseBy", "2024-04-10", "groups",
                List.of(District.group("all", "Bộ phận Một cửa", List.of(unit)))));
        String sheet = district.sheet(round, unit);
        body(officer(unit), nine(2)).put(SHEETS + sheet + "/self-scores").then().statusCode(200);

        // When
        leader(unit).post(SHEETS + sheet + "/submit").then().statusCode(200).body("result.late", equalTo(true));
        body(officer(district.code), nine(1)).put(SHEETS + sheet + "/appraisals").then().statusCode(200);
        officer(district.code).post(SHEETS + sheet + "/finish").then().statusCode(200);
        district.decides(round).statusCode(200);

        // Then: eight criteria of 1, and criterion 8 as computed
        officer(unit).get(SHEETS + sheet).then().statusCode(200).body("result.selfTotal.toString()", equalTo("18.0"))
                .body("result.total.toString()", equalTo("10.0")).body("result.band.vi", equalTo("Khá"))
                .body("result.criteria.find { it.code == '8' }.status", equalTo("NOTHING_TO_MEASURE"));
    }

    @Test
    void theAppraiserGoesOnWithoutAUnitThatLetItsDeadlinePass() {
        // Given
        District district = District.told("Y5");
        String unit = district.offices.get(5);
        String sheet = district.sheet(district.opens("year-end-tasks-sample", "2024"), unit);
        String missed = district.sheet(district.opens(Map.of("name", "Đánh giá năm", "appraiser", district.code, "index",
                "cchc-sample", "period", "2024", "selfScoreBy", "2024-12-10", "appraiseBy", "2024-12-20", "groups",
                List.of(District.group("offices", "Phòng", List.of(unit))))), unit);

        // When
        Response inTime = officer(district.code).post(SHEETS + sheet + "/take-up");
        Response tooLate = officer(district.code).post(SHEETS + missed + "/take-up");

        // Then
        inTime.then().statusCode(409).body("type", endsWith("assessment-deadline-not-over"));
        tooLate.then().statusCode(200).body("result.state", equalTo("SUBMITTED")).body("result.submittedAt", nullValue());
        leader(unit).post(SHEETS + missed + "/submit").then().statusCode(409)
                .body("type", endsWith("assessment-sheet-verb-not-open")).body("openVerbs", contains("APPRAISE", "FINISH",
                        "RETURN"));
    }

    @Test
    void aRoundIsOpenedOnceUntilItIsCancelled() {
        // Given
        District district = District.told("Y6");
        String round = district.opens("year-end-tasks-sample", "2024");
        body(leader(district.code), district.request("year-end-tasks-sample", "2024")).post(ROUNDS).then().statusCode(409)
                .body("type", endsWith("assessment-round-exists"));

        // When
        body(leader(district.code), Map.of("comment", "Sai danh sách")).post(ROUNDS + "/" + round + "/cancel").then()
                .statusCode(200).body("state", equalTo("CANCELLED")).body("cancelledFor", equalTo("Sai danh sách"));

        // Then
        String unit = district.offices.get(0);
        body(officer(unit), District.yearEnd(30, true)).put(SHEETS + district.sheet(round, unit) + "/self-scores").then()
                .statusCode(409).body("state", equalTo("CANCELLED"));
        leader(district.code).get(ROUNDS + "/" + round + "/seal").then().statusCode(404);
        district.opens("year-end-tasks-sample", "2024");
    }

    @Test
    void whoeverReadAnOlderSheetDoesNotOverwriteTheNewer() {
        // Given
        District district = District.told("Y7");
        String unit = district.offices.get(0);
        String round = district.opens("year-end-tasks-sample", "2024");
        String sheet = district.sheet(round, unit);
        String etag = officer(unit).get(SHEETS + sheet).header("ETag");
        body(officer(unit).header("If-Match", etag), District.yearEnd(30, true)).put(SHEETS + sheet + "/self-scores").then()
                .statusCode(200).header("ETag", "\"2\"");

        // When
        Response stale = body(officer(unit).header("If-Match", etag), District.yearEnd(40, true))
                .put(SHEETS + sheet + "/self-scores");
        Response staleVerb = leader(unit).header("If-Match", etag).post(SHEETS + sheet + "/submit");
        Response staleRound = body(leader(district.code).header("If-Match", "\"9\""), District.decision())
                .post(ROUNDS + "/" + round + "/decision");

        // Then
        stale.then().statusCode(412).body("currentETag", equalTo("\"2\""));
        staleVerb.then().statusCode(412);
        staleRound.then().statusCode(412).body("currentETag", equalTo("\"1\""));
        officer(unit).get(SHEETS + sheet).then().body(line("A.1", "selfPoints.toString()"), equalTo("30.0"));
    }

    @Test
    void sheetsAndRankingsAreTakenHomeAsWorkbooks() {
        // Given
        District district = District.told("Y7");
        String unit = district.offices.get(1);
        String round = district.opens("cchc-sample", "2024");
        String sheet = district.sheet(round, unit);

        // When
        byte[] sheetFile = officer(unit).get(SHEETS + sheet + "/sheet.xlsx").then().statusCode(200)
                .contentType(containsString("spreadsheetml")).header("Content-Disposition",
                        containsString("phieu-danh-gia-" + unit.toLowerCase(Locale.ROOT) + ".xlsx"))
                .extract().asByteArray();
        byte[] rankingFile = officer(district.code).get(ROUNDS + "/" + round + "/ranking.xlsx").then().statusCode(200).extract()
                .asByteArray();

        // Then
        assertThat(sheetFile).startsWith('P', 'K');
        assertThat(rankingFile).startsWith('P', 'K');
        officer(unit).get(ROUNDS + "/" + round + "/ranking.xlsx").then().statusCode(403);
    }

    private static ValidatableResponse comment(
            RequestSpecification who, String sheet, String criterion, String words) {
        return body(who, criterion == null ? Map.of("comment", words) : Map.of("criterion", criterion, "comment", words))
                .post(SHEETS + sheet + "/comments").then();
    }

    private static String line(String code, String member) {
        return "result.criteria.find { it.code == '" + code + "' }." + member;
    }

    private static Map<String, Object> nine(int points) {
        return Map.of("scores", List.of("1", "2", "3", "4", "5", "6", "7", "9").stream()
                .map(code -> Map.of("criterion", code, "points", points, "note", "Qua kiểm tra")).toList());
    }
}
