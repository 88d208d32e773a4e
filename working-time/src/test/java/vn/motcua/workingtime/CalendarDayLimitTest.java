package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayLimitTest {

    @ParameterizedTest
    @CsvSource({
            "2024-03-04T09:00, 3, 2024-03-07T09:00",
            "2024-03-07T09:00, 3, 2024-03-11T07:00",
            "2024-01-20T10:00, 20, 2024-02-15T07:00",
            "2024-03-04T12:00, 1, 2024-03-05T13:30",
    })
    void isDueAtTheSameTimeOfDayOrAtTheNextOpening(String received, int days, String due) {
        assertThat(CLOCK.dueAt(at(received), TimeLimit.calendarDays(days), List.of())).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({ "2024-03-05T09:00, 2024-03-05T12:30, 2024-03-06T13:30",
            "2024-03-05T09:00, 2024-03-05T18:00, 2024-03-07T07:00" })
    void aClosingInstantIsNoWorkingTimeAnyMore(String from, String to, String due) {
        assertThat(CLOCK.dueAt(at("2024-03-05T08:00"), TimeLimit.calendarDays(1), List.of(pause(from, to))))
                .isEqualTo(at(due));
    }

    @Test
    void theForwardMoveIsShownAndNotCounted() {
        // Given
        var received = at("2024-03-07T09:00");

        // When
        DueDate due = CLOCK.dueDate(received, TimeLimit.calendarDays(3), List.of());

        // Then
        assertThat(due.ledger().intervals()).extracting(Interval::why, Interval::to).containsExactly(
                tuple(Reason.CALENDAR_TIME, at("2024-03-10T09:00")),
                tuple(Reason.MOVED_TO_OPENING, at("2024-03-11T07:00")));
    }
}
