package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.testing.RealComponents;

/** A report goes from draft to the unit above, and later facts show beside what it said. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class PeriodicReportScenarioTest {
    private static final String REPORTS = "/api/v1/periodic-reports";

    @Inject
    AgroalDataSource database;

    @Test
    void aSealedReportStandsBesideWhatIsKnownNow() {
        // Given a case open at the end of the period, and a report returned once, then sent
        Told.province("P1");
        UUID id = UUID.randomUUID();
        CaseRef ref = new CaseRef("P1.30-240304-0001", "P1.30", "1.000001", 1, Channel.ONLINE);
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), at("2024-03-11T09:00")));
        Told.untilFigure("cases.overdue", "P1.30", 1);
        String report = created("P1.30");
        verb(report, "submit", "reporter").statusCode(200).body("state", equalTo("SUBMITTED"));
        Told.as("binh", "leader", "P1.30").contentType(ContentType.JSON).body(Map.of("comment", "Rà soát lại cột 13"))
                .post(REPORTS + "/" + report + "/return").then().statusCode(200).body("state", equalTo("DRAFT"));
        verb(report, "submit", "reporter").statusCode(200);
        verb(report, "approve", "leader").statusCode(200).body("openVerbs", contains("RETURN", "SEND"));
        verb(report, "send", "leader").statusCode(200).body("state", equalTo("SENT")).body("sentTo", equalTo("P1"))
                .body("reportedThen.sha256", matchesPattern("[0-9a-f]{64}")).body("reportedThen.intact", equalTo(true))
                .body("differingCells", empty());

        // When it turns out that the case had been resolved in the period
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(ref, at("2024-03-12T09:00"), at("2024-03-11T09:00")));
        Told.untilFigure("cases.late", "P1.30", 1);

        // Then
        ValidatableResponse now = Told.as("ha", "auditor", "P1").get(REPORTS + "/" + report).then().statusCode(200);
        String total = ".rows.find { it.form == 'II.06a' && it.key == 'TOTAL' }.cells.";
        now.body("reportedThen.figures" + total + "column13", equalTo(1)).body("knownNow" + total + "column13", equalTo(0))
                .body("knownNow" + total + "column10", equalTo(1)).body("reportedThen.intact", equalTo(true))
                .body("differingCells.findAll { it.row == 'TOTAL' }.cell",
                        contains("column10", "column11", "column13", "column7"))
                .body("history.verb", contains("CREATE", "SUBMIT", "RETURN", "SUBMIT", "APPROVE", "SEND"))
                .body("history[2].comment", equalTo("Rà soát lại cột 13")).body("history[2].author", equalTo("binh"));
        Told.as("ha", "auditor", "P1").get(REPORTS + "/" + report + "/differences").then().statusCode(200)
                .body("items.code", contains(ref.caseCode())).body("items[0].changes.figure", contains("late", "overdue"))
                .body("items[0].changes.reported", contains(0, 1)).body("items[0].changes.now", contains(1, 0));
    }

    @Test
    void aSealBrokenInTheDatabaseSaysSo() throws SQLException {
        // Given a sent report of one open case
        Told.province("P8");
        accepted("P8.30");
        Told.untilFigure("cases.overdue", "P8.30", 1);
        String report = sent("P8.30");
        Told.as("ha", "auditor", "P8").get(REPORTS + "/" + report).then().statusCode(200)
                .body("reportedThen.intact", equalTo(true)).body(reported("column13"),
                        equalTo(1));

        // When somebody who owns the tables takes the overdue case out of it
        behindItsBack("UPDATE sealed_report SET content = replace(content, '\"column13\":1', '\"column13\":0') WHERE report = '"
                + report + "'");

        // Then
        Told.as("ha", "auditor", "P8").get(REPORTS + "/" + report).then().statusCode(200)
                .body("reportedThen.intact", equalTo(false)).body(reported("column13"),
                        equalTo(0));

        // And so does one whose hash was changed
        String other = sent("P8.31");
        behindItsBack("UPDATE sealed_report SET sha256 = repeat('0', 64) WHERE report = '" + other + "'");
        Told.as("ha", "auditor", "P8").get(REPORTS + "/" + other).then().statusCode(200)
                .body("reportedThen.intact", equalTo(false)).body("reportedThen.figures.unit", equalTo("P8.31"));

        // And one that nobody can read any more
        behindItsBack("UPDATE sealed_report SET content = left(content, 9) WHERE report = '" + other + "'");
        Told.as("ha", "auditor", "P8").get(REPORTS + "/" + other).then().statusCode(200)
                .body("reportedThen.intact", equalTo(false)).body("reportedThen.figures", nullValue())
                .body("differingCells", empty()).body("knownNow.unit", equalTo("P8.31"));
    }

    @Test
    void reportsGoUpFromCommuneToDistrictToProvince() {
        // Given a case in a commune and one in its district
        Told.province("P7");
        accepted("P7.30.01");
        accepted("P7.30");
        Told.untilFigure("cases.overdue", "P7", 2);

        // When the commune drafts, is told to mend it, and sends
        String commune = created("P7.30.01");
        words("reporter", "P7.30.01", commune, "comments", "Chưa có hồ sơ ngày cuối kỳ").statusCode(200).body("state",
                equalTo("DRAFT"));
        verb(commune, "submit", "reporter", "P7.30.01").statusCode(200);
        words("leader", "P7.30.01", commune, "return", "Bổ sung giải trình hồ sơ quá hạn").statusCode(200)
                .body("state", equalTo("DRAFT")).body("openVerbs", contains("SUBMIT"));
        words("reporter", "P7.30.01", commune, "comments", "Quá hạn do chờ xác minh").statusCode(200);
        verb(commune, "submit", "reporter", "P7.30.01").statusCode(200);
        verb(commune, "approve", "leader", "P7.30.01").statusCode(200);
        board("P7.30").body("counts.sent", contains(0)).body("counts.expected", contains(2)).body("units.state",
                contains(equalTo("APPROVED"), nullValue()));
        verb(commune, "send", "leader", "P7.30.01").statusCode(200).body("sentTo", equalTo("P7.30"));

        // Then the district has it with all that was said, and sees who is missing
        Told.as("ha", "reporter", "P7.30").get(REPORTS + "/" + commune).then().statusCode(200)
                .body("history.verb",
                        contains("CREATE", "COMMENT", "SUBMIT", "RETURN", "COMMENT", "SUBMIT", "APPROVE", "SEND"))
                .body("history.findAll { it.comment != null }.comment",
                        contains("Chưa có hồ sơ ngày cuối kỳ", "Bổ sung giải trình hồ sơ quá hạn",
                                "Quá hạn do chờ xác minh"))
                .body(reported("column13"), equalTo(1));
        words("leader", "P7.30", commune, "return", "Xem lại").statusCode(409).body("openVerbs", empty());
        board("P7.30").body("units.state", contains(equalTo("SENT"), nullValue())).body("counts.sent", contains(1));
        sent("P7.30.02");
        board("P7.30").body("units.state", contains("SENT", "SENT")).body("counts.sent", contains(2));

        // And the district's own report has both cases, and goes on to the province, beside the province's centre
        String district = sent("P7.30");
        Told.as("ha", "leader", "P7").get(REPORTS + "/" + district).then().statusCode(200).body("sentTo", equalTo("P7"))
                .body(reported("column13"), equalTo(2));
        created("P7.31");
        sent("P7.16");
        board("P7").body("units.unit", contains("P7.16", "P7.30", "P7.31"))
                .body("units.state", contains("SENT", "SENT", "DRAFT"))
                .body("counts.find { it.level == 'DISTRICT' }.sent", equalTo(1))
                .body("counts.find { it.level == 'DISTRICT' }.expected", equalTo(2))
                .body("counts.find { it.level == 'SERVICE_CENTRE' }.sent", equalTo(1));

        // And there is nobody above the province to send to
        String province = sent("P7");
        Told.as("ha", "auditor", "P7").get(REPORTS + "/" + province).then().statusCode(200).body("sentTo", nullValue())
                .body("state", equalTo("SENT")).body(reported("column13"), equalTo(2));
    }

    @Test
    void theBoardShowsWhoHasSentAndWhoHasNot() {
        // Given
        Told.province("P2");
        String report = created("P2.30");
        verb(report, "submit", "reporter", "P2.30");
        verb(report, "approve", "leader", "P2.30");
        created("P2.31");

        // When
        verb(report, "send", "leader", "P2.30").statusCode(200);

        // Then
        Told.as("ha", "leader", "P2").queryParam("unit", "P2").queryParam("period", "2024-Q1").get(REPORTS).then()
                .statusCode(200).body("counts.find { it.level == 'DISTRICT' }.sent", equalTo(1))
                .body("counts.find { it.level == 'DISTRICT' }.expected", equalTo(2))
                .body("units.unit", contains("P2.16", "P2.30", "P2.31"))
                .body("units.state", contains(nullValue(), equalTo("SENT"), equalTo("DRAFT")));
    }

    @Test
    void refusesWhatIsNotTheCallersOrNotItsTurn() {
        // Given
        Told.province("P3");
        String report = created("P3.30");

        // When, Then: role, unit, state, entity tag, comment, second report, unknown
        verb(report, "approve", "reporter", "P3.30").statusCode(403);
        verb(report, "submit", "reporter", "P3.31").statusCode(403).body("type", endsWith("outside-unit-scope"));
        verb(report, "submit", "officer", "P3.30").statusCode(403);
        verb(report, "send", "leader", "P3.30").statusCode(409).body("type", endsWith("report-verb-not-open"))
                .body("openVerbs", contains("SUBMIT")).body("state", equalTo("DRAFT"));
        Told.as("lan", "reporter", "P3.30").header("If-Match", "\"7\"").post(REPORTS + "/" + report + "/submit").then()
                .statusCode(412).body("currentETag", equalTo("\"1\""));
        Told.as("lan", "leader", "P3.30").contentType(ContentType.JSON).body(Map.of("comment", " "))
                .post(REPORTS + "/" + report + "/return").then().statusCode(422);
        begin("P3.30", "2024-Q1").statusCode(409).body("type", endsWith("report-exists"));
        begin("P3.30", "2024-Q7").statusCode(422).body("errors.field", hasItem("period"));
        verb(UUID.randomUUID().toString(), "submit", "reporter", "P3").statusCode(404);
        verb("x", "submit", "reporter", "P3").statusCode(404);
    }

    @Test
    void everyCommandIsDoneOnceUnderItsKey() {
        // Given
        Told.province("P6");
        Response created = twice("reporter", Map.of("unit", "P6.30", "period", "2024-Q1"), REPORTS);
        created.then().statusCode(201);
        String report = REPORTS + "/" + created.path("id");

        // When
        twice("reporter", Map.of("comment", "Chờ số liệu của xã"), report + "/comments").then().statusCode(200);
        twice("reporter", null, report + "/submit").then().statusCode(200);
        twice("leader", Map.of("comment", "Rà soát lại"), report + "/return").then().statusCode(200);
        twice("reporter", null, report + "/submit").then().statusCode(200);
        twice("leader", null, report + "/approve").then().statusCode(200);
        twice("leader", null, report + "/send").then().statusCode(200).body("reportedThen.intact", equalTo(true));

        // Then
        Told.as("ha", "auditor", "P6").get(report).then().statusCode(200).body("history.verb",
                contains("CREATE", "COMMENT", "SUBMIT", "RETURN", "SUBMIT", "APPROVE", "SEND"));
        String key = UUID.randomUUID().toString();
        keyed("reporter", key, Map.of("comment", "Một"), report + "/comments").then().statusCode(200);
        keyed("reporter", key, Map.of("comment", "Hai"), report + "/comments").then().statusCode(422).body("type",
                endsWith("idempotency-key-reused"));
        keyed("reporter", "k".repeat(201), Map.of("comment", "Ba"), report + "/comments").then().statusCode(400);
    }

    @Test
    void aReportIsNotSentBeforeItsPeriodIsOver() {
        // Given
        Told.province("P4");
        String report = begin("P4.30", "2199").statusCode(201).extract().path("id");
        verb(report, "submit", "reporter", "P4.30");
        verb(report, "approve", "leader", "P4.30");

        // When
        ValidatableResponse answer = verb(report, "send", "leader", "P4.30");

        // Then
        answer.statusCode(409).body("type", endsWith("report-period-not-over"));
    }

    @Test
    void formsAreTakenHomeAsFiles() {
        // Given
        Told.province("P5");

        // When
        for (String form : new String[] { "ii06a", "ii05a" }) {
            for (String format : new String[] { "xlsx", "pdf", "csv" }) {
                byte[] file = Told.admin("P5").queryParam("unit", "P5.30").queryParam("period", "2024-Q1")
                        .get("/api/v1/reports/" + form + "." + format).then().statusCode(200)
                        .header("Content-Disposition", containsString("p5.30-2024-03-14." + format)).extract().asByteArray();

                // Then
                assertThat(file).hasSizeGreaterThan(100);
            }
        }
        Told.admin("P5").queryParam("unit", "P5").queryParam("period", "2024-Q1").get("/api/v1/reports/ii05a").then()
                .statusCode(200).body("period.from", equalTo("2023-12-15")).body("total.received", equalTo(0));
        Told.quarterOf("P5").queryParam("period", "2024-Q1").get("/api/v1/reports/ii06a").then().statusCode(422);
        Told.admin("P5").queryParam("year", "2024").get("/api/v1/reporting-periods").then().statusCode(200)
                .body("code", hasItem("2024-Q1")).body("size()", equalTo(19));
        Told.admin("P5").queryParam("year", "24").get("/api/v1/reporting-periods").then().statusCode(422);
    }

    /** The first answer, which the second one equals. */
    private static Response twice(String role, Map<String, ?> body, String address) {
        String key = UUID.randomUUID().toString();
        Response first = keyed(role, key, body, address);
        Response again = keyed(role, key, body, address);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(first.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        return first;
    }

    private static Response keyed(String role, String key, Map<String, ?> body, String address) {
        RequestSpecification request = Told.as("lan", role, "P6.30").header("Idempotency-Key", key);
        return (body == null ? request : request.contentType(ContentType.JSON).body(body)).post(address);
    }

    private static void accepted(String unit) {
        Told.event(EventTopic.CASES, UUID.randomUUID(), 1,
                new CaseAccepted(new CaseRef(unit + "-240304-0001", unit, "1.000001", 1, Channel.COUNTER),
                        at("2024-03-04T09:00"), at("2024-03-04T09:00"), at("2024-03-11T09:00")));
    }

    /** A unit's report, by way of all its verbs. */
    private static String sent(String unit) {
        String report = created(unit);
        verb(report, "submit", "reporter", unit).statusCode(200);
        verb(report, "approve", "leader", unit).statusCode(200);
        verb(report, "send", "leader", unit).statusCode(200).body("state", equalTo("SENT")).body("reportedThen.intact",
                equalTo(true));
        return report;
    }

    private static ValidatableResponse words(String role, String unit, String report, String verb, String words) {
        return Told.as("lan", role, unit).contentType(ContentType.JSON).body(Map.of("comment", words))
                .post(REPORTS + "/" + report + "/" + verb).then();
    }

    private static ValidatableResponse board(String unit) {
        return Told.as("ha", "leader", unit).queryParam("unit", unit).queryParam("period", "2024-Q1").get(REPORTS).then()
                .statusCode(200);
    }

    private static String reported(String column) {
        return "reportedThen.figures.rows.find { it.form == 'II.06a' && it.key == 'TOTAL' }.cells." + column;
    }

    /** The triggers keep everybody else from it. */
    private void behindItsBack(String change) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE sealed_report DISABLE TRIGGER keep_seal");
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
            statement.execute("ALTER TABLE sealed_report ENABLE TRIGGER keep_seal");
        }
    }

    private static String created(String unit) {
        return begin(unit, "2024-Q1").statusCode(201).header("ETag", "\"1\"").body("state", equalTo("DRAFT")).extract()
                .path("id");
    }

    private static ValidatableResponse begin(String unit, String period) {
        return Told.as("lan", "reporter", unit).contentType(ContentType.JSON).body(Map.of("unit", unit, "period", period))
                .post(REPORTS).then();
    }

    private static ValidatableResponse verb(String report, String verb, String role) {
        return verb(report, verb, role, "P1.30");
    }

    private static ValidatableResponse verb(String report, String verb, String role, String unit) {
        return Told.as("lan", role, unit).post(REPORTS + "/" + report + "/" + verb).then();
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }
}
