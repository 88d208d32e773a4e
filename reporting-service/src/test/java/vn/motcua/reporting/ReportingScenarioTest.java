package vn.motcua.reporting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.CaseTransferred;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.ResultReappointed;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.DecisionEnteredNationally;
import vn.motcua.contracts.catalog.ProcedureChange;
import vn.motcua.contracts.catalog.PublicationDecisionIssued;
import vn.motcua.contracts.catalog.UnitChanged;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.contracts.feedback.FeedbackAnswered;
import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.contracts.feedback.FeedbackPublished;
import vn.motcua.contracts.feedback.FeedbackRated;
import vn.motcua.contracts.feedback.FeedbackRef;
import vn.motcua.contracts.feedback.FeedbackSubmitted;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.contracts.feedback.SatisfactionResponded;
import vn.motcua.testing.RealComponents;

/** What other services tell over Kafka comes out as figures. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class ReportingScenarioTest {

    @Test
    void aCaseIsCountedAboveItsUnitEvenWhenTheUnitIsToldLater() {
        // Given a case of a unit nobody has told of
        Told.province("S1");
        UUID id = UUID.randomUUID();
        CaseRef ref = new CaseRef("S1.40.01-240304-0001", "S1.40.01", "1.000001", 1, Channel.ONLINE);
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), at("2024-03-11T09:00")));
        Told.event(EventTopic.CASES, id, 2, new ResultIssued(ref, at("2024-03-12T09:00"), at("2024-03-11T09:00")));

        // When
        Told.all(List.of(Told.unit("S1.40.01", UnitLevel.COMMUNE, "S1.40"), Told.unit("S1.40", UnitLevel.DISTRICT, "S1")));
        Told.untilFigure("cases.late", "S1.40", 1);

        // Then
        Told.quarterOf("S1.40").queryParam("asOf", "2024-03-12T08:59:59+07:00").queryParam("by", "childUnit")
                .get("/api/v1/indicators").then().statusCode(200).body("cases.overdue", equalTo(1))
                .body("cases.resolved", equalTo(0)).body("cases.receivedOnline", equalTo(1))
                .body("cases.onTimeRatePercent", nullValue()).body("breakdown.rows.key", contains("S1.40.01"))
                .body("breakdown.rows.cases.overdue", contains(1));
        Told.quarterOf("S1").queryParam("figure", "late").get("/api/v1/indicators/cases").then().statusCode(200)
                .body("items", contains(ref.caseCode()));
    }

    @Test
    void aUnitThatMovesTakesItsFiguresAlong() {
        // Given
        Told.province("S2");
        CaseRef ref = new CaseRef("S2.31.01-240304-0001", "S2.31.01", "1.000001", 1, Channel.POSTAL);
        Told.event(EventTopic.CASES, UUID.randomUUID(), 1,
                new CaseAccepted(ref, at("2024-03-04T09:00"), at("2024-03-04T09:00"), null));
        Told.untilFigure("cases.inProgress", "S2.31", 1);

        // When
        Told.event(EventTopic.CATALOG, Told.unit("S2.31.01", UnitLevel.COMMUNE, null).aggregate(), 2,
                new UnitChanged("S2.31.01", "Xã", UnitLevel.COMMUNE, "S2.30", null, LocalDate.of(2020, 1, 1), null));
        Told.untilFigure("cases.inProgress", "S2.30", 1);

        // Then
        Told.quarterOf("S2.31").get("/api/v1/indicators").then().body("cases.inProgress", equalTo(0));
        Told.quarterOf("S2").get("/api/v1/indicators").then().body("cases.receivedDirect", equalTo(1));
    }

    @Test
    void theLatestResponseToACaseStandsFromItsOwnInstantOn() {
        // Given
        Told.province("S3");
        Told.all(List.of(responded(SatisfactionLevel.SATISFIED, "2024-03-01T09:00"),
                responded(SatisfactionLevel.DISSATISFIED, "2024-03-05T09:00")));

        // When
        Told.untilFigure("satisfaction.dissatisfied", "S3", 1);

        // Then
        Told.quarterOf("S3").get("/api/v1/indicators").then().body("satisfaction.rated", equalTo(1))
                .body("satisfaction.satisfied", equalTo(0)).body("satisfaction.ratePercent.toString()", equalTo("0.0"));
        Told.quarterOf("S3").queryParam("asOf", "2024-03-04T00:00:00+07:00").get("/api/v1/indicators").then()
                .body("satisfaction.satisfied", equalTo(1)).body("satisfaction.ratePercent.toString()", equalTo("100.0"));
    }

    @Test
    void feedbackIsCountedForTheUnitThatFirstReceivedIt() {
        // Given
        Told.province("S4");
        UUID id = UUID.randomUUID();
        FeedbackRef ref = new FeedbackRef("PAKN-1", "S4.30", FeedbackKind.CONDUCT);
        Told.event(EventTopic.FEEDBACK, id, 1,
                new FeedbackSubmitted(ref, at("2024-02-01T09:00"), at("2024-02-22T09:00")));
        Told.event(EventTopic.FEEDBACK, id, 2,
                new FeedbackAnswered(ref, "S4.31", at("2024-02-22T16:00"), at("2024-02-22T09:00")));
        Told.event(EventTopic.FEEDBACK, id, 3,
                new FeedbackPublished(ref, at("2024-02-23T09:00"), at("2024-02-26T09:00")));

        // When
        Told.event(EventTopic.FEEDBACK, id, 4, new FeedbackRated(ref, at("2024-02-25T09:00"), SatisfactionLevel.NEUTRAL));
        Told.untilFigure("feedback.rated", "S4.30", 1);

        // Then
        Told.quarterOf("S4").get("/api/v1/indicators").then().body("feedback.received", equalTo(1))
                .body("feedback.answeredOnTime", equalTo(1)).body("feedback.published", equalTo(1))
                .body("feedback.satisfactionRatePercent.toString()", equalTo("100.0"));
        Told.quarterOf("S4.31").get("/api/v1/indicators").then().body("feedback.answered", equalTo(0));
        for (String by : List.of("childUnit", "field", "procedure", "channel", "month")) {
            Told.quarterOf("S4").queryParam("by", by).get("/api/v1/indicators").then().statusCode(200)
                    .body("breakdown.rows.feedback.received.sum()", equalTo(1));
        }
        Told.quarterOf("S4").queryParam("figure", "feedback.published").get("/api/v1/indicators/subjects").then()
                .body("items.code", contains("PAKN-1")).body("items.contribution", contains(1));
    }

    @Test
    void aDecisionIsCountedByItsDateOfIssueAndByWhatItDoes() {
        // Given one that entered the national database in time and one that never did
        Told.province("S5");
        UUID entered = UUID.randomUUID();
        Told.event(EventTopic.CATALOG, entered, 1, decided("12/QĐ-UBND", "2024-01-10"));
        Told.event(EventTopic.CATALOG, UUID.randomUUID(), 1, decided("13/QĐ-UBND", "2024-02-01"));

        // When
        Told.event(EventTopic.CATALOG, entered, 2,
                new DecisionEnteredNationally("12/QĐ-UBND", "S5", LocalDate.of(2024, 1, 16), LocalDate.of(2024, 1, 17)));
        Told.untilFigure("publication.publishedOnTimePercent", "S5", "50.0");

        // Then
        Told.quarterOf("S5").get("/api/v1/indicators").then().body("publication.decisions", equalTo(2))
                .body("publication.procedures", equalTo(6)).body("publication.introduced", equalTo(2))
                .body("publication.amended", equalTo(4)).body("publication.abolished", equalTo(0));
        Told.quarterOf("S5").queryParam("figure", "publication.amended").get("/api/v1/indicators/subjects").then()
                .body("items.code", contains("13/QĐ-UBND", "12/QĐ-UBND")).body("items.contribution", contains(2, 2));
        Told.quarterOf("S5").queryParam("asOf", "2024-02-08T00:00:00+07:00").get("/api/v1/indicators").then()
                .body("publication.publishedOnTimePercent.toString()", equalTo("100.0"));
    }

    @Test
    void aCaseTellsHowLongItTookAndWhoProcessedItDayByDay() {
        // Given a case received in one district, processed by another, closed in nine working hours over two days
        Told.province("S6");
        UUID id = UUID.randomUUID();
        CaseRef ref = new CaseRef("S6.30-240304-0001", "S6.30", "1.000001", 1, Channel.ONLINE);
        Told.event(EventTopic.CASES, id, 1,
                new CaseAccepted(ref, at("2024-03-04T08:00"), at("2024-03-04T08:00"), at("2024-03-04T16:00")));
        Told.event(EventTopic.CASES, id, 2, new CaseTransferred(ref, "S6.30", "S6.31", at("2024-03-04T09:00")));
        Told.event(EventTopic.CASES, id, 3,
                new ResultReappointed(ref, at("2024-03-04T16:30"), at("2024-03-04T16:00"), at("2024-03-06T16:00")));

        // When
        Told.event(EventTopic.CASES, id, 4, new ResultIssued(ref, at("2024-03-05T09:00"), at("2024-03-04T16:00")));
        Told.untilFigure("processed.late", "S6.31", 1);

        // Then
        Told.quarterOf("S6.31").get("/api/v1/indicators").then().body("cases.resolved", equalTo(0));
        Told.quarterOf("S6.30").get("/api/v1/indicators").then().body("cases.late", equalTo(1))
                .body("processed.closed", equalTo(0)).body("handling.averageHours.toString()", equalTo("9.0"))
                .body("course.apologies", equalTo(1)).body("shares.onlineSharePercent.toString()", equalTo("100.0"));
        Told.quarterOf("S6").queryParam("figure", "handling.minutes").get("/api/v1/indicators/subjects").then()
                .body("items.contribution", contains(540));
        Told.admin("S6").queryParam("unit", "S6").queryParam("from", "2024-03-03").queryParam("to", "2024-03-06")
                .queryParam("by", "day").get("/api/v1/indicators").then().statusCode(200)
                .body("breakdown.rows.key", contains("2024-03-03", "2024-03-04", "2024-03-05", "2024-03-06"))
                .body("breakdown.rows.cases.inProgress", contains(0, 1, 0, 0))
                .body("breakdown.rows.cases.late", contains(0, 0, 1, 0));
        Told.admin("S6").queryParam("unit", "S6").queryParam("from", "2024-03-01").queryParam("to", "2024-03-10")
                .queryParam("by", "week").get("/api/v1/indicators").then().body("breakdown.rows.key",
                        contains("2024-W09", "2024-W10"))
                .body("breakdown.rows.cases.received", contains(0, 1));
        Told.admin("S6").queryParam("unit", "S6").queryParam("from", "2024-04-01").queryParam("to", "2024-04-30")
                .queryParam("compare", "previousPeriod").get("/api/v1/indicators").then().body("cases.resolved", equalTo(0))
                .body("comparison.with", equalTo("previousPeriod")).body("comparison.period.from", equalTo("2024-03-01"))
                .body("comparison.period.to", equalTo("2024-03-31")).body("comparison.cases.late", equalTo(1));
    }

    private static PublicationDecisionIssued decided(String number, String issuedOn) {
        return new PublicationDecisionIssued(number, "S5", LocalDate.parse(issuedOn), LocalDate.parse(issuedOn),
                List.of(new PublicationDecisionIssued.Item("1.000001", ProcedureChange.INTRODUCES, 1),
                        new PublicationDecisionIssued.Item("1.000002", ProcedureChange.AMENDS, 2),
                        new PublicationDecisionIssued.Item("1.000003", ProcedureChange.AMENDS, 2)));
    }

    private static Told.Fact responded(SatisfactionLevel level, String local) {
        return new Told.Fact(EventTopic.FEEDBACK, UUID.randomUUID(), 1, new SatisfactionResponded("S3.30-240201-0001", "S3.30",
                "1.000001", Channel.COUNTER, level, at(local)));
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }
}
