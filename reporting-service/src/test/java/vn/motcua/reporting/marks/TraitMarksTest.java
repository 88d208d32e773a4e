package vn.motcua.reporting.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.DocumentCounts;
import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultDocumentRecorded;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.cases.SupplementRequested;
import vn.motcua.contracts.cases.SupplementSupplied;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;

class TraitMarksTest {
    private static final CaseRef REF = new CaseRef("H28.30-240304-0001", "H28.30", "1.001193", 1, Channel.ONLINE);
    private static final DocumentCounts PAPER = new DocumentCounts(2, 1, null, null, null, null);
    private static final DocumentCounts DIGITISED = new DocumentCounts(1, null, null, 2, null, null);
    private static final DocumentCounts REUSED = new DocumentCounts(1, null, null, null, 1, 3);

    @Test
    void aCaseOfWhichNothingIsToldLeavesTheMarksItAlwaysLeft() {
        // Given
        List<CaseEvent> silent = List.of(accepted("03-04T09:00", null), issued("03-05T09:00"),
                new ResultHandedOver(REF, at("03-05T10:00")));
        List<CaseEvent> paper = List.of(accepted("03-04T09:00", PAPER), issued("03-05T09:00"),
                new ResultHandedOver(REF, at("03-05T10:00"), HandoverMethod.IN_PERSON, false));

        // When
        List<Mark> marks = facts(paper).marks();

        // Then
        assertThat(marks).isEqualTo(facts(silent).marks()).hasSize(6);
        assertThat(facts(paper)).isEqualTo(facts(silent));
    }

    @Test
    void digitisedDocumentsCountOnceFromAcceptanceAndAreClosedWithTheCase() {
        // When
        List<Mark> marks = facts(List.of(accepted("03-04T09:00", DIGITISED), issued("03-05T09:00"))).marks();

        // Then
        assertThat(told(marks)).containsExactly("DIGITISED_TAKEN_IN 03-04T09:00 1", "DIGITISED_CLOSED 03-05T09:00 1");
    }

    @Test
    void aNationalDatabaseIsNoReuseOfWhatAnEarlierCaseDigitised() {
        // Given
        DocumentCounts national = new DocumentCounts(null, null, null, null, null, 1);

        // When
        List<Mark> reusing = facts(List.of(accepted("03-04T09:00", REUSED))).marks();
        List<Mark> reading = facts(List.of(accepted("03-04T09:00", national))).marks();

        // Then
        assertThat(told(reusing)).containsExactly("REUSING_TAKEN_IN 03-04T09:00 1");
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void aSupplementCountsFromWhenItCameAndMayReplaceWhatWasThere() {
        // When
        List<Mark> marks = facts(List.of(accepted("03-04T09:00", DIGITISED),
                new SupplementRequested(REF, at("03-05T09:00"), true),
                new SupplementSupplied(REF, at("03-06T09:00"), null, REUSED),
                new SupplementRequested(REF, at("03-07T09:00"), true),
                new SupplementSupplied(REF, at("03-08T09:00"), null), issued("03-11T09:00"))).marks();

        // Then
        assertThat(told(marks)).containsExactly("DIGITISED_TAKEN_IN 03-04T09:00 1", "DIGITISED_TAKEN_IN 03-06T09:00 -1",
                "REUSING_TAKEN_IN 03-06T09:00 1", "REUSING_CLOSED 03-11T09:00 1");
    }

    @Test
    void whatComesBeforeAcceptanceCountsWhenTheCaseIsAccepted() {
        // When
        List<Mark> marks = facts(List.of(new SupplementRequested(REF, at("03-01T09:00"), false),
                new SupplementSupplied(REF, at("03-02T09:00"), null, DIGITISED), accepted("03-04T09:00", DIGITISED))).marks();

        // Then
        assertThat(told(marks)).containsExactly("DIGITISED_TAKEN_IN 03-04T09:00 1");
    }

    @Test
    void aResultOnFileCountsOnceForItsForm() {
        // When
        List<Mark> marks = facts(List.of(accepted("03-04T09:00", null), issued("03-05T09:00"),
                recorded("03-06T09:00", ResultForm.ELECTRONIC), recorded("03-06T10:00", ResultForm.ELECTRONIC),
                recorded("03-07T09:00", ResultForm.DIGITISED))).marks();

        // Then
        assertThat(told(marks)).containsExactly("ELECTRONIC_RESULTS 03-06T09:00 1", "DIGITISED_RESULTS 03-07T09:00 1");
    }

    @Test
    void aCorrectedResolutionTakesItsResultAlongAndOpensTheCaseAgain() {
        // When
        List<Mark> marks = facts(List.of(accepted("03-04T09:00", DIGITISED), issued("03-05T09:00"),
                recorded("03-05T10:00", ResultForm.ELECTRONIC), new ResolutionCorrected(REF, at("03-06T09:00"), null),
                issued("03-07T09:00"), recorded("03-07T10:00", ResultForm.ELECTRONIC))).marks();

        // Then
        assertThat(told(marks)).containsExactly("DIGITISED_TAKEN_IN 03-04T09:00 1", "DIGITISED_CLOSED 03-05T09:00 1",
                "ELECTRONIC_RESULTS 03-05T10:00 1", "DIGITISED_CLOSED 03-06T09:00 -1", "ELECTRONIC_RESULTS 03-06T09:00 -1",
                "DIGITISED_CLOSED 03-07T09:00 1", "ELECTRONIC_RESULTS 03-07T10:00 1");
    }

    @Test
    void aFullyOnlineCaseCountsWhenItsResultIsHandedOver() {
        // When
        List<Mark> marks = facts(List.of(accepted("03-04T09:00", null), issued("03-05T09:00"),
                new ResultHandedOver(REF, at("03-06T09:00"), HandoverMethod.POSTAL, true))).marks();

        // Then
        assertThat(told(marks)).containsExactly("FULLY_ONLINE 03-06T09:00 1");
    }

    @Test
    void anImportedPastTellsTheSame() {
        // Given
        List<CaseImported.Step> steps = List.of(step(StepKind.REGISTERED, "03-01T09:00"),
                step(StepKind.ACCEPTED, "03-04T09:00"),
                step(StepKind.RESOLVED, "03-05T09:00"), step(StepKind.RESOLUTION_CORRECTED, "03-06T09:00"),
                step(StepKind.RESOLVED, "03-07T09:00"), step(StepKind.HANDED_OVER, "03-08T09:00"));
        HandlingManner manner = new HandlingManner(DIGITISED, ResultForm.ELECTRONIC, HandoverMethod.ELECTRONIC, true);

        // When
        List<Mark> marks = facts(List.of(new CaseImported(REF, at("03-01T09:00"), steps, null, manner))).marks();

        // Then the result that holds is that of the last resolution
        assertThat(told(marks)).containsExactly("DIGITISED_TAKEN_IN 03-04T09:00 1", "DIGITISED_CLOSED 03-05T09:00 1",
                "DIGITISED_CLOSED 03-06T09:00 -1", "DIGITISED_CLOSED 03-07T09:00 1", "ELECTRONIC_RESULTS 03-07T09:00 1",
                "FULLY_ONLINE 03-08T09:00 1");
    }

    @Test
    void whatIsStoredComesInOneOrderHoweverItWasRead() {
        // Given
        Set<Trait> read = new LinkedHashSet<>(List.of(Trait.REUSED_DOCUMENTS, Trait.DIGITISED_DOCUMENTS));

        // When
        CaseFacts.Step step = new CaseFacts.Step(FactKind.ACCEPTED, at("03-04T09:00"), null, null, read);

        // Then
        assertThat(step.traits()).containsExactly(Trait.DIGITISED_DOCUMENTS, Trait.REUSED_DOCUMENTS);
    }

    private static CaseFacts facts(List<CaseEvent> events) {
        return Lives.factsOf(events);
    }

    private static List<String> told(List<Mark> marks) {
        List<String> told = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.measure().id() > Measure.HANDLED_LONGER.id()) {
                told.add(mark.measure() + " " + CivilTime.dateOf(mark.at()).toString().substring(5) + "T"
                        + mark.at().atZone(CivilTime.ZONE).toLocalTime() + " " + mark.delta());
            }
        }
        return told;
    }

    private static CaseAccepted accepted(String at, DocumentCounts documents) {
        return new CaseAccepted(REF, at(at), at(at), null, documents);
    }

    private static ResultIssued issued(String at) {
        return new ResultIssued(REF, at(at), null);
    }

    private static ResultDocumentRecorded recorded(String at, ResultForm form) {
        return new ResultDocumentRecorded(REF, at(at), form);
    }

    private static CaseImported.Step step(StepKind kind, String at) {
        return new CaseImported.Step(kind, at(at), null, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2024-" + local).atZone(CivilTime.ZONE).toInstant();
    }
}
