package vn.motcua.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.DocumentCounts;
import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.ResultDocumentRecorded;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.testing.RealComponents;

/** What events tell of documents, results and online handling, in answers, behind figures and in index 766. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DigitalFiguresTest {
    private static final DocumentCounts DIGITISED = new DocumentCounts(1, null, null, 2, null, null);
    private static final DocumentCounts REUSED = new DocumentCounts(null, null, 1, null, 1, null);

    @Test
    void whatEventsTellIsCountedAndSharedAmongAllThatWereReceived() {
        // Given a case carried over that went fully online, an imported one that reuses documents, and two that tell nothing
        Told.province("E1");
        CaseRef carried = ref("E1.30.01", 1, Channel.ONLINE);
        UUID id = UUID.randomUUID();
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(carried, at("2023-12-01T09:00"), at("2023-12-01T09:00"), null, DIGITISED));
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(carried, at("2024-03-04T09:00"), null));
        Told.event(EventTopic.CASES, id, 3,
                new ResultDocumentRecorded(carried, at("2024-03-04T10:00"), ResultForm.ELECTRONIC));
        Told.event(EventTopic.CASES, id, 4,
                new ResultHandedOver(carried, at("2024-03-05T09:00"), HandoverMethod.ELECTRONIC, true));
        CaseRef imported = ref("E1.31.01", 2, Channel.COUNTER);
        Told.event(EventTopic.CASES, UUID.randomUUID(), 1, new CaseImported(imported, at("2024-03-06T09:00"),
                List.of(step(StepKind.ACCEPTED, "2024-03-06T09:00"), step(StepKind.RESOLVED, "2024-03-07T09:00")), null,
                new HandlingManner(REUSED, ResultForm.DIGITISED, null, null)));
        silent("E1.30.01", 3);
        silent("E1.31.01", 4);

        // When
        Told.untilFigure("cases.received", "E1", 4);
        Told.untilFigure("digital.fullyOnline", "E1", 1);

        // Then
        Told.quarterOf("E1").queryParam("by", "childUnit").get("/api/v1/indicators").then().statusCode(200)
                .body("digital.withDigitisedDocuments", equalTo(1)).body("digital.reusingDocuments", equalTo(1))
                .body("digital.electronicResults", equalTo(1)).body("digital.digitisedResults", equalTo(1))
                .body("digital.digitisedDocumentsSharePercent.toString()", equalTo("25.0"))
                .body("digital.electronicResultsSharePercent.toString()", equalTo("25.0"))
                .body("digital.fullyOnlineSharePercent.toString()", equalTo("50.0"))
                .body("breakdown.rows.find { it.key == 'E1.30' }.digital.fullyOnline", equalTo(1))
                .body("breakdown.rows.find { it.key == 'E1.31' }.digital.fullyOnline", equalTo(0));
        Told.quarterOf("E1").queryParam("asOf", "2024-03-04T09:30:00+07:00").get("/api/v1/indicators").then()
                .body("digital.withDigitisedDocuments", equalTo(1)).body("digital.electronicResults", equalTo(0));
        for (String figure : List.of("digital.withDigitisedDocuments", "digital.electronicResults", "digital.fullyOnline")) {
            Told.quarterOf("E1").queryParam("figure", figure).get("/api/v1/indicators/cases").then().statusCode(200)
                    .body("items", contains(carried.caseCode()));
        }
        Told.admin("E1").queryParam("unit", "E1").queryParam("from", "2024-03-15").queryParam("to", "2024-06-14")
                .get("/api/v1/indicators").then().body("digital.withDigitisedDocuments", equalTo(0))
                .body("digital.reusingDocuments", equalTo(0));
    }

    @Test
    void index766CountsThemAndNobodyDeclaresThemAnyMore() {
        // Given
        Told.province("E2");
        UUID id = UUID.randomUUID();
        CaseRef told = ref("E2.30.01", 1, Channel.ONLINE);
        Told.event(EventTopic.CASES, id, 1, new CaseAccepted(told, at("2024-02-01T09:00"), at("2024-02-01T09:00"), null,
                new DocumentCounts(null, null, null, 1, 1, null)));
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(told, at("2024-02-02T09:00"), null));
        Told.event(EventTopic.CASES, id, 3, new ResultDocumentRecorded(told, at("2024-02-02T09:00"), ResultForm.ELECTRONIC));
        silent("E2.30.01", 2);

        // When
        Told.untilFigure("cases.received", "E2", 2);
        Told.untilFigure("digital.electronicResults", "E2", 1);

        // Then
        Response scores = Told.admin("E2").queryParam("unit", "E2").queryParam("period", "2024-Q1")
                .get("/api/v1/indexes/766/scores");
        Map.of("4.1", "3.0", "4.2", "2.0", "4.3", "1.25").forEach((code, points) -> scores.then()
                .body("criteria.criteria.flatten().find { it.code == '" + code + "' }.points.toString()", equalTo(points))
                .body("criteria.criteria.flatten().find { it.code == '" + code + "' }.status", equalTo("MEASURED")));
        Told.admin("E2").contentType(ContentType.JSON)
                .body(Map.of("inputs",
                        List.of(Map.of("indicator", "4.1", "numerator", 2, "source", "Báo cáo số 12/BC"))))
                .put("/api/v1/indexes/766/inputs/E2/2024-Q1").then().statusCode(422)
                .body("errors.field", contains("inputs[0].numerator"));
    }

    private static void silent(String unit, int number) {
        CaseRef ref = ref(unit, number, Channel.COUNTER);
        Told.event(EventTopic.CASES, UUID.randomUUID(), 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), null));
    }

    private static CaseRef ref(String unit, int number, Channel channel) {
        return new CaseRef(unit + "-240304-000" + number, unit, "1.000001", 1, channel);
    }

    private static CaseImported.Step step(StepKind kind, String at) {
        return new CaseImported.Step(kind, at(at), null, null);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }
}
