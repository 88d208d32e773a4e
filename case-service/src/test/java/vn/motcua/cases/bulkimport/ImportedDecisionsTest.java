package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.bulkimport.Importing.Answer;
import vn.motcua.testing.RealComponents;

/** What only a leader decides is imported where the past says which leader decided it, and why. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class ImportedDecisionsTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void aSecondSupplementRequestIsImportedWithTheLeaderWhoAllowedIt() {
        // When
        Answer answer = Importing.send(secondRequest("decided-1", "override", true, "actor", "Hùng", "role", "leader", "reason",
                "còn thiếu ảnh")).get(0);

        // Then
        assertThat(answer.status()).as(answer.toString()).isEqualTo("IMPORTED");
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}/history", answer.code()).then().statusCode(200)
                .body("[3].actor", equalTo("Hùng")).body("[3].role", equalTo("leader"))
                .body("[3].reason", equalTo("còn thiếu ảnh")).body("[3].overrides", equalTo(true))
                .body("toldBy", everyItem(equalTo("HUYEN-30"))).body("[2].role", nullValue());
    }

    @Test
    void aResolutionIsTakenBackByTheLeaderWhoDidSo() {
        // When
        Answer answer = Importing.send(correction("decided-2", "actor", "Hùng", "role", "leader", "reason", "nhầm tên")).get(0);

        // Then
        assertThat(answer.status()).as(answer.toString()).isEqualTo("IMPORTED");
        assertThat(
                rows.count("case_history h JOIN cases c ON c.id = h.case_id WHERE c.code = ? AND step = 'RESOLUTION_CORRECTED' "
                        + "AND h.actor = 'Hùng' AND role = 'leader' AND told_by = 'HUYEN-30'", answer.code()))
                .isEqualTo(1);
    }

    @Test
    void whatIsDoneHereAfterwardsIsNotToldByTheOtherSystem() {
        // Given
        String code = Importing.send(Line.accepted("decided-3")).get(0).code();

        // When
        Calls.act("officer", SampleCatalogue.COMMUNE, code, "withdraw", Map.of()).statusCode(200);

        // Then
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}/history", code).then()
                .body("[0].toldBy", equalTo("HUYEN-30")).body("[1].toldBy", nullValue());
    }

    @Test
    void aPastThatNamesNoLeaderIsRefusedWithFieldAndReason() {
        // Given
        List<Line> lines = List.of(
                secondRequest("undecided-1", "reason", "còn thiếu"),
                secondRequest("undecided-2", "override", false, "actor", "Hùng", "role", "leader", "reason", "còn thiếu"),
                secondRequest("undecided-3", "override", true, "reason", "còn thiếu"),
                secondRequest("undecided-4", "override", true, "actor", "Lan", "role", "officer", "reason", "còn thiếu"),
                secondRequest("undecided-5", "override", true, "role", "leader", "reason", "còn thiếu"),
                secondRequest("undecided-6", "override", true, "actor", "Hùng", "role", "leader"),
                secondRequest("undecided-7", "override", true, "actor", "Hùng", "role", "minister", "reason", "còn thiếu"),
                correction("undecided-8", "reason", "nhầm tên"),
                correction("undecided-9", "actor", "Lan", "role", "handler", "reason", "nhầm tên"),
                correction("undecided-10", "role", "leader", "reason", "nhầm tên"),
                correction("undecided-11", "actor", "Hùng", "role", "leader"),
                Line.accepted("undecided-12").step("WITHDRAWN", "2024-01-09T09:00", "override", true, "actor", "Hùng", "role",
                        "leader", "reason", "vượt quy định"));

        // When
        List<Answer> answers = Importing.send(lines.toArray(Line[]::new));

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly("INVALID");
        assertThat(answers).extracting(Answer::field).containsExactly("timeline[3].step", "timeline[3].step",
                "timeline[3].role", "timeline[3].role", "timeline[3].actor", "timeline[3].reason", "timeline[3].role",
                "timeline[2].role", "timeline[2].role", "timeline[2].actor", "timeline[2].reason", "timeline[1].override");
        assertThat(answers.get(0).reason()).contains("lãnh đạo");
        assertThat(answers.get(2).reason()).contains("lãnh đạo", "leader");
        assertThat(answers.get(4).reason()).contains("lãnh đạo");
        assertThat(rows.count("case_source WHERE source_id LIKE 'undecided-%'")).isZero();
    }

    private static Line secondRequest(String sourceId, Object... more) {
        return Line.accepted(sourceId).step("SUPPLEMENT_REQUESTED", "2024-01-09T09:00", "reason", "thiếu bản sao")
                .step("SUPPLEMENT_SUPPLIED", "2024-01-10T09:00").step("SUPPLEMENT_REQUESTED", "2024-01-11T09:00", more);
    }

    private static Line correction(String sourceId, Object... more) {
        return Line.accepted(sourceId).step("RESOLVED", "2024-01-09T09:00").step("RESOLUTION_CORRECTED", "2024-01-10T09:00",
                more);
    }
}
