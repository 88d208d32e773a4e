package vn.motcua.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodicReportTest {
    private static final Instant AFTERWARDS = Instant.parse("2024-03-14T17:00:00Z");

    @Test
    void goesFromDraftToTheUnitAbove() {
        // Given
        PeriodicReport approved = aReport(ReportState.DRAFT).after(ReportVerb.SUBMIT).after(ReportVerb.APPROVE);

        // When
        PeriodicReport sent = approved.sent("H28", AFTERWARDS);

        // Then
        assertThat(sent.state()).isEqualTo(ReportState.SENT);
        assertThat(sent.sentTo()).isEqualTo("H28");
        assertThat(sent.version()).isEqualTo(4);
        assertThat(sent.state().openVerbs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "DRAFT,RETURN", "DRAFT,APPROVE", "SUBMITTED,SUBMIT", "APPROVED,APPROVE", "APPROVED,SUBMIT", "SENT,SUBMIT",
            "SENT,RETURN", "SENT,APPROVE" })
    void refusesAVerbItsStateHasNot(ReportState state, ReportVerb verb) {
        // Given
        PeriodicReport report = aReport(state);

        // When, Then
        assertThatThrownBy(() -> report.after(verb)).isInstanceOf(VerbNotOpen.class);
    }

    @ParameterizedTest
    @CsvSource({ "DRAFT", "SUBMITTED", "SENT" })
    void isSentOnlyOnceApproved(ReportState state) {
        // Given
        PeriodicReport report = aReport(state);

        // When, Then
        assertThatThrownBy(() -> report.sent("H28", AFTERWARDS)).isInstanceOf(VerbNotOpen.class);
    }

    @Test
    void isNotSentBeforeItsLastDayIsOver() {
        // Given
        PeriodicReport approved = aReport(ReportState.APPROVED);

        // When, Then
        assertThatThrownBy(() -> approved.sent("H28", AFTERWARDS.minusMillis(1))).isInstanceOf(PeriodNotOver.class);
    }

    @ParameterizedTest
    @CsvSource({ "SUBMITTED", "APPROVED" })
    void goesBackToDraftWhenReturned(ReportState state) {
        // When
        PeriodicReport returned = aReport(state).after(ReportVerb.RETURN);

        // Then
        assertThat(returned.state()).isEqualTo(ReportState.DRAFT);
    }

    private static PeriodicReport aReport(ReportState state) {
        return new PeriodicReport(UUID.randomUUID(), "H28.30", "2024-Q1", LocalDate.of(2023, 12, 15), LocalDate.of(2024, 3, 14),
                state, null, 1);
    }
}
