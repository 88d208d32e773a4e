package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PauseTest {

    private static final Instant MONDAY_NINE = at("2024-03-04T09:00");

    @Test
    void workingLimitsAddTheUnspentWorkingTimeFromTheResumption() {
        assertThat(CLOCK.dueAt(at("2024-03-04T08:30"), TimeLimit.workingDays(10),
                List.of(pause("2024-03-07T10:00", "2024-03-19T09:20")))).isEqualTo(at("2024-03-28T07:50"));
    }

    @Test
    void calendarLimitsAddThePausedDurationAndThenMoveForward() {
        assertThat(CLOCK.dueAt(at("2024-03-04T08:30"), TimeLimit.calendarDays(15),
                List.of(pause("2024-03-07T10:00", "2024-03-19T09:20")))).isEqualTo(at("2024-04-01T07:00"));
    }

    @Test
    void severalPausesInAnyOrderEachStopTheClock() {
        assertThat(CLOCK.dueAt(MONDAY_NINE, TimeLimit.workingDays(1),
                List.of(pause("2024-03-05T07:00", "2024-03-05T08:00"), pause("2024-03-04T10:00", "2024-03-04T11:00"))))
                .isEqualTo(at("2024-03-05T11:00"));
    }

    @Test
    void aPauseOutsideWorkingTimeCostsWorkingLimitsNothing() {
        assertThat(CLOCK.dueAt(MONDAY_NINE, TimeLimit.workingDays(5),
                List.of(pause("2024-03-08T17:00", "2024-03-11T07:00")))).isEqualTo(at("2024-03-11T09:00"));
    }

    @Test
    void onlyThePartOfAPauseAfterTheStartCounts() {
        assertThat(CLOCK.dueAt(MONDAY_NINE, TimeLimit.calendarDays(2),
                List.of(pause("2024-03-01T09:00", "2024-03-04T11:00")))).isEqualTo(at("2024-03-06T11:00"));
        assertThat(CLOCK.dueAt(at("2024-03-09T09:00"), TimeLimit.calendarDays(1),
                List.of(pause("2024-03-09T10:00", "2024-03-12T10:00")))).isEqualTo(at("2024-03-13T10:00"));
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void aPauseThatBeginsWhenTheLimitIsSpentChangesNothing(LimitUnit unit) {
        // Given
        TimeLimit limit = new TimeLimit(unit, BigDecimal.ONE);
        Instant due = CLOCK.dueAt(MONDAY_NINE, limit, List.of());

        // When
        List<Instant> again = List.of(CLOCK.dueAt(MONDAY_NINE, limit, List.of(Pause.since(due))),
                CLOCK.dueAt(MONDAY_NINE, limit, List.of(new Pause(due.plusSeconds(1), due.plusSeconds(90_000)))));

        // Then
        assertThat(again).containsOnly(due);
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void whileAPauseIsOpenThereIsNoDueDate(LimitUnit unit) {
        // Given
        Instant paused = MONDAY_NINE.plusSeconds(600);

        // When
        DueDate due = CLOCK.dueDate(MONDAY_NINE, new TimeLimit(unit, BigDecimal.ONE), List.of(Pause.since(paused)));

        // Then
        assertThat(due.dueAt()).isNull();
        assertThat(due.ledger().spent()).isEqualTo(Duration.ofMinutes(10));
        assertThat(due.ledger().intervals()).last().isEqualTo(new Interval(paused, null, false, Reason.PAUSE, Duration.ZERO));
        LedgerChecks.check(due, MONDAY_NINE, CALENDAR);
    }

    @Test
    void nothingFallsDueInsideAPauseThatBeginsWhileTheDueDateWaitsForTheOpening() {
        // Given three calendar days that end on Sunday 09:00 and would be due on Monday 07:00
        var received = at("2024-03-07T09:00");
        var pauses = List.of(pause("2024-03-10T12:00", "2024-03-12T10:15"));

        // When
        DueDate due = CLOCK.dueDate(received, TimeLimit.calendarDays(3), pauses);

        // Then
        assertThat(due.dueAt()).isEqualTo(at("2024-03-12T10:15"));
        LedgerChecks.check(due, received, CALENDAR);
        assertThat(CLOCK.dueAt(received, TimeLimit.calendarDays(3), List.of(Pause.since(at("2024-03-10T12:00"))))).isNull();
    }

    @Test
    void pausesMayTouchAndMayBeEmpty() {
        assertThat(CLOCK.dueAt(MONDAY_NINE, TimeLimit.workingHours("2"),
                List.of(pause("2024-03-04T10:00", "2024-03-04T10:30"), pause("2024-03-04T10:30", "2024-03-04T10:30"),
                        pause("2024-03-04T10:30", "2024-03-04T11:00"))))
                .isEqualTo(at("2024-03-04T13:30").plusSeconds(1800));
    }

    @Test
    void overlappingPausesAreRefused() {
        List<Pause> overlapping = List.of(pause("2024-03-04T10:00", "2024-03-04T11:00"),
                pause("2024-03-04T10:59", "2024-03-04T12:00"));
        List<Pause> afterAnOpenOne = List.of(Pause.since(at("2024-03-04T10:00")),
                pause("2024-03-05T10:00", "2024-03-05T12:00"));

        for (List<Pause> pauses : List.of(overlapping, afterAnOpenOne)) {
            assertThatThrownBy(() -> CLOCK.dueAt(MONDAY_NINE, TimeLimit.workingDays(3), pauses))
                    .isInstanceOf(OverlappingPauses.class);
        }
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> pause("2024-03-04T10:00", "2024-03-04T09:59")).isInstanceOf(InvalidPause.class);
        assertThatThrownBy(() -> new Pause(null, MONDAY_NINE)).isInstanceOf(InvalidPause.class);
    }
}
