package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDayLimitTest {

    @ParameterizedTest
    @CsvSource({
            "2024-03-01T05:00, 2024-03-01T17:00",
            "2024-03-01T12:57, 2024-03-01T17:00",
            "2024-03-01T14:59:59.999, 2024-03-01T17:00",
            "2024-03-01T15:00, 2024-03-04T17:00",
            "2024-03-01T19:00, 2024-03-04T17:00",
            "2024-03-02T08:00, 2024-03-04T17:00",
            "2024-03-02T16:00, 2024-03-04T17:00",
            "2024-02-07T15:30, 2024-02-15T17:00",
    })
    void isDueAtClosingAndFromTheCutoffOnAtTheNextClosing(String received, String due) {
        assertThat(CLOCK.dueAt(at(received), TimeLimit.sameDay(), List.of())).isEqualTo(at(due));
    }

    @Test
    void aPauseGivesBackTheUnspentWorkingTimeOfTheDay() {
        // Given a reception with 6.5 working hours left, 1 of them used when the pause begins
        var pauses = List.of(pause("2024-03-01T10:00", "2024-03-04T09:00"));

        // When
        var due = CLOCK.dueAt(at("2024-03-01T09:00"), TimeLimit.sameDay(), pauses);

        // Then 5 hours run from the resumption: 09:00-11:30 and 13:30-16:00
        assertThat(due).isEqualTo(at("2024-03-04T16:00"));
    }

    @Test
    void aPauseBeforeTheNextDaysOpeningCostsNothing() {
        assertThat(CLOCK.dueAt(at("2024-03-04T15:30"), TimeLimit.sameDay(),
                List.of(pause("2024-03-04T15:45", "2024-03-04T16:45")))).isEqualTo(at("2024-03-05T17:00"));
    }

    @Test
    void theLedgerShowsTheTimeAfterTheCutoffAsNotCounted() {
        // Given
        var received = at("2024-03-04T15:30");

        // When
        DueDate due = CLOCK.dueDate(received, TimeLimit.sameDay(), List.of());

        // Then
        LedgerChecks.check(due, received, CALENDAR);
        assertThat(due.ledger().granted()).isEqualTo(Duration.ofHours(8));
        assertThat(due.ledger().intervals()).extracting(Interval::why).containsExactly(Reason.AFTER_CUTOFF,
                Reason.AFTER_CLOSING, Reason.WORKING_TIME, Reason.LUNCH, Reason.WORKING_TIME);
    }
}
