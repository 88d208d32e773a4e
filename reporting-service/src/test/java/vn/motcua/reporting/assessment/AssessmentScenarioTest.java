package vn.motcua.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.SHEETS;
import static vn.motcua.reporting.assessment.District.body;
import static vn.motcua.reporting.assessment.District.leader;
import static vn.motcua.reporting.assessment.District.officer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.reporting.Told;
import vn.motcua.testing.RealComponents;

/** A district's year-end evaluation, from key tasks to the sealed ranking of 12 offices, 4 service units and 10 communes. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AssessmentScenarioTest {

    @Inject
    AgroalDataSource database;

    @Test
    void ranksTwentySixUnitsInTheirGroupsAndSealsThem() throws NoSuchAlgorithmException {
        // Given a commune with one late case, and 26 units that scored themselves and were appraised
        District district = District.told("Y1");
        String late = district.communes.get(2);
        CaseRef ref = new CaseRef(late + "-240304-0001", late, "1.000001", 1, Channel.ONLINE);
        resolved(ref, "2024-03-12T09:00");
        Told.untilFigure("cases.late", late, 1);
        String round = district.opens("year-end-tasks-sample", "2024");
        district.decides(round).statusCode(409).body("type", endsWith("assessment-sheets-not-appraised")).body("units",
                hasSize(26));
        for (String unit : district.all()) {
            String sheet = district.sheet(round, unit);
            district.submits(sheet, unit, 39).statusCode(200).body("result.state", equalTo("SUBMITTED"))
                    .body("result.late", equalTo(false));
            district.finishes(sheet, unit, 38 - district.all().indexOf(unit) / 2).statusCode(200);
        }
        leader(district.communes.get(0)).get(ROUNDS + "/" + round + "/ranking").then().statusCode(403);
        leader(district.code).get(ROUNDS + "/" + round + "/ranking").then().statusCode(200).body("seal", nullValue());

        // When
        district.decides(round).statusCode(200).body("state", equalTo("DECIDED")).body("openVerbs", empty())
                .body("decision.number", equalTo("3412/QĐ-UBND"));

        // Then equal totals share a rank, the late case cost the third commune ten points, and each group is ranked alone
        Response ranking = leader(district.communes.get(0)).get(ROUNDS + "/" + round + "/ranking");
        ranking.then().statusCode(200).body("groups.code", contains("offices", "services", "communes"))
                .body("groups[0].rows.rank", contains(1, 1, 3, 3, 5, 5, 7, 7, 9, 9, 11, 11))
                .body("groups[1].rows.rank", contains(1, 1, 3, 3))
                .body("groups[2].rows.rank", contains(1, 1, 3, 4, 4, 6, 6, 8, 8, 10))
                .body("groups[2].rows[9].unit", equalTo(late)).body("groups[0].rows[0].total.toString()", equalTo("94.5"))
                .body("groups[0].rows[0].band.vi", equalTo("Hoàn thành xuất sắc nhiệm vụ"))
                .body("groups[2].rows[9].total.toString()", equalTo("76.5")).body("seal.intact", equalTo(true));

        // And the seal is the SHA-256 of what is answered to the byte, with every sheet in it
        byte[] sealed = leader(district.code).get(ROUNDS + "/" + round + "/seal").then().statusCode(200).extract()
                .asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed)))
                .isEqualTo(ranking.path("seal.sha256"));
        assertThat(new String(sealed, StandardCharsets.UTF_8)).contains(late, "Theo biên bản kiểm tra", "45/BC-UBND");
        leader(district.communes.get(0)).get(ROUNDS + "/" + round + "/seal").then().statusCode(403);

        // And what turns out later does not reach it
        String first = district.sheet(round, district.communes.get(0));
        String before = leader(district.code).get(SHEETS + first).asString();
        String unit = district.communes.get(0);
        resolved(new CaseRef(unit + "-240304-0002", unit, "1.000001", 1, Channel.ONLINE), "2024-03-12T09:00");
        Told.untilFigure("cases.late", unit, 1);
        assertThat(leader(district.code).get(SHEETS + first).asString()).isEqualTo(before);
        assertThat(leader(unit).get(ROUNDS + "/" + round + "/ranking").asString()).isEqualTo(ranking.asString());
        nothingChanges(district, round, first, unit);
        nothingChangesInTheDatabaseEither(round, first);
    }

    private static void nothingChanges(District district, String round, String sheet, String unit) {
        List<Response> answers = List.of(
                body(officer(unit), District.yearEnd(1, false)).put(SHEETS + sheet + "/self-scores"),
                leader(unit).post(SHEETS + sheet + "/submit"),
                body(officer(district.code), District.scores(Map.of("criterion", "A.2", "points", 1)))
                        .put(SHEETS + sheet + "/appraisals"),
                officer(district.code).post(SHEETS + sheet + "/take-up"),
                officer(district.code).post(SHEETS + sheet + "/finish"),
                body(officer(district.code), Map.of("comment", "Xem lại")).post(SHEETS + sheet + "/return"),
                body(officer(unit), Map.of("comment", "Đề nghị xem lại")).post(SHEETS + sheet + "/comments"));
        answers.forEach(answer -> answer.then().statusCode(409).body("type", endsWith("assessment-round-closed"))
                .body("state", equalTo("DECIDED")).body("openVerbs", empty()));
        district.decides(round).statusCode(409).body("type", endsWith("assessment-round-verb-not-open")).body("openVerbs",
                empty());
        body(leader(district.code), Map.of("comment", "Hủy")).post(ROUNDS + "/" + round + "/cancel").then().statusCode(409);
    }

    private void nothingChangesInTheDatabaseEither(String round, String sheet) {
        for (String change : List.of("UPDATE assessment_seal SET content = '{}' WHERE round = '" + round + "'",
                "DELETE FROM assessment_seal WHERE round = '" + round + "'",
                "UPDATE assessment_round SET signer = 'x' WHERE id = '" + round + "'",
                "UPDATE assessment_sheet SET state = 'DRAFT' WHERE id = '" + sheet + "'",
                "UPDATE assessment_entry SET points = 0 WHERE sheet = '" + sheet + "'",
                "DELETE FROM assessment_step WHERE sheet = '" + sheet + "'",
                "INSERT INTO assessment_entry (sheet, side, criterion, points, grounds, author, at) VALUES ('" + sheet
                        + "', 'APPRAISER', 'A.2', 20, '{}', 'x', now())")) {
            assertThatThrownBy(() -> run(change)).as(change).isInstanceOf(SQLException.class);
        }
    }

    private static void resolved(CaseRef ref, String at) {
        UUID id = UUID.randomUUID();
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), at("2024-03-11T09:00")));
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(ref, at(at), at("2024-03-11T09:00")));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
