package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
import vn.motcua.testing.Topic;

@QuarkusTest
@WithTestResource(RealComponents.class)
class ResentLinesTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void aNewCaseIsImportedWithItsPast() {
        // When
        Answer answer = Importing.send(Line.wholeLife("new-1")).get(0);

        // Then
        assertThat(answer.status()).isEqualTo("IMPORTED");
        assertThat(answer.line()).isEqualTo(1);
        assertThat(answer.sourceId()).isEqualTo("new-1");
        assertThat(answer.code()).matches("H28\\.30\\.001-240108-\\d{4}");
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}", answer.code()).then().statusCode(200)
                .body("state", equalTo("RETURNED")).body("processingUnit", equalTo(SampleCatalogue.DEPARTMENT))
                .body("paymentVnd", equalTo(50_000)).body("resultNumber", equalTo("12/KS"))
                .body("acceptedAt", equalTo("2024-01-08T09:00:00+07:00"))
                .body("closedAt", equalTo("2024-01-12T15:30:00+07:00"));
        List<Map<String, Object>> history = Calls.as("officer", SampleCatalogue.COMMUNE)
                .get("/api/v1/cases/{code}/history", answer.code()).then().statusCode(200).extract().path("");
        assertThat(history).extracting(step -> step.get("step")).containsExactly("ACCEPTED", "TRANSFERRED",
                "SUPPLEMENT_REQUESTED", "SUPPLEMENT_SUPPLIED", "PAYMENT_REQUESTED", "PAYMENT_CONFIRMED", "RESOLVED",
                "HANDED_OVER");
        assertThat(history.get(1)).containsEntry("actor", "Lan").containsEntry("toUnit", SampleCatalogue.DEPARTMENT)
                .containsEntry("at", "2024-01-08T10:00:00+07:00").containsEntry("unit", SampleCatalogue.COMMUNE);
        assertThat(history.get(2)).containsEntry("reason", "thiếu bản sao").containsEntry("unit", SampleCatalogue.DEPARTMENT)
                .doesNotContainKey("dueAt");
        List<Topic.Seen> told = rows.toldOf(answer.code());
        assertThat(told).extracting(Topic.Seen::type).containsExactly("vn.motcua.cases.CaseImported.v1");
        assertThat(told.get(0).sequence()).isEqualTo(1);
        assertThat(told.get(0).body()).doesNotContain("Công dân").doesNotContain("thiếu bản sao").doesNotContain("Lan");
    }

    @Test
    void theSameLineAgainChangesNothing() {
        // Given
        Answer first = Importing.send(Line.wholeLife("same-1")).get(0);
        rows.toldOf(first.code());
        Map<String, Long> before = rows.counts();

        // When: with its fields in another order and more space between them
        Line again = Line.wholeLife("same-1");
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("type", "CITIZEN");
        applicant.put("name", "Công dân mẫu 000002");
        Answer second = Importing.send(again.with("applicant", applicant).json(json -> json.replace(",", ",  "))).get(0);

        // Then
        assertThat(second).isEqualTo(new Answer(1, "same-1", "UNCHANGED", first.code(), null, null));
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(rows.toldOf(first.code())).hasSize(1);
    }

    @Test
    void aLongerTimelineUpdatesTheCaseAndTellsItAnew() {
        // Given
        Answer first = Importing.send(Line.accepted("longer-1")).get(0);

        // When
        Answer second = Importing.send(Line.wholeLife("longer-1")).get(0);

        // Then
        assertThat(second).isEqualTo(new Answer(1, "longer-1", "UPDATED", first.code(), null, null));
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}", first.code()).then().statusCode(200)
                .header("ETag", "\"1\"").body("state", equalTo("RETURNED"));
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}/history", first.code()).then().statusCode(200)
                .body("size()", equalTo(8)).body("ordinal", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
        List<Topic.Seen> told = rows.toldOf(first.code());
        assertThat(told).extracting(Topic.Seen::sequence).containsExactly(1L, 2L);
        assertThat(told).extracting(Topic.Seen::key).containsOnly(told.get(0).key());
        assertThat(told.get(1).body()).contains("HANDED_OVER");
    }

    @Test
    void theSameKeyTwiceInOneFileIsTakenInTurn() {
        // When
        List<Answer> answers = Importing.send(Line.accepted("twice-1"), Line.accepted("twice-2"), Line.accepted("twice-1"),
                Line.wholeLife("twice-1"));

        // Then
        assertThat(answers).extracting(Answer::status).containsExactly("IMPORTED", "IMPORTED", "UNCHANGED", "UPDATED");
        assertThat(answers.get(3).code()).isEqualTo(answers.get(0).code());
    }

    @Test
    void aCaseWorkedOnHereSinceIsNotReplaced() {
        // Given
        Answer first = Importing.send(Line.accepted("worked-1")).get(0);
        Calls.act("officer", SampleCatalogue.COMMUNE, first.code(), "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT))
                .statusCode(200);

        // When
        List<Answer> answers = Importing.send(Line.accepted("worked-1"), Line.wholeLife("worked-1"));

        // Then
        assertThat(answers).extracting(Answer::status).containsExactly("UNCHANGED", "INVALID");
        assertThat(answers.get(1).field()).isEqualTo("sourceId");
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}", first.code()).then().statusCode(200)
                .body("state", equalTo("PROCESSING"));
        assertThat(rows.toldOf(first.code())).extracting(Topic.Seen::sequence).containsExactly(1L, 2L);
    }

    @Test
    void aCaseReceivedLiveUnderTheKeyIsNotReplaced() {
        // Given
        Map<String, Object> live = new LinkedHashMap<>(Calls.reception(SampleCatalogue.COMMUNE, true));
        live.put("sourceSystem", "HUYEN-30");
        live.put("sourceId", "live-1");
        Calls.as("integrator", SampleCatalogue.COMMUNE).body(live).post("/api/v1/cases").then().statusCode(201);

        // When
        Answer answer = Importing.send(Line.accepted("live-1")).get(0);

        // Then
        assertThat(answer.status()).isEqualTo("INVALID");
        assertThat(answer.field()).isEqualTo("sourceId");
    }

    @Test
    void anotherUnitsCaseIsNotBetrayedByItsKey() {
        // Given
        Answer theirs = Importing.send(Line.accepted("betrayed-1")).get(0);
        Answer worked = Importing.send(Line.accepted("betrayed-2")).get(0);
        Calls.act("officer", SampleCatalogue.COMMUNE, worked.code(), "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT))
                .statusCode(200);

        // When
        String file = Line.accepted("betrayed-1").in(SampleCatalogue.OTHER_COMMUNE).json() + "\n"
                + Line.accepted("betrayed-2").in(SampleCatalogue.OTHER_COMMUNE).json();
        List<Answer> answers = Importing.send(file.getBytes(StandardCharsets.UTF_8),
                SampleCatalogue.OTHER_COMMUNE, "vi");

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly("INVALID");
        assertThat(answers).noneMatch(answer -> answer.reason().contains(theirs.code())
                || answer.reason().contains(worked.code()));
    }
}
