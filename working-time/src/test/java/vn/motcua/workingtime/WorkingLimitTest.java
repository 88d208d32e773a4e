package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.time.DayOfWeek;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingLimitTest {

    @ParameterizedTest
    @CsvSource({
            "2024-03-04T09:00, 5, 2024-03-11T09:00",
            "2024-03-04T07:00, 1, 2024-03-04T17:00",
            "2024-03-04T07:00, 0.5, 2024-03-04T11:00",
            "2024-03-04T11:00, 0.5, 2024-03-04T17:00",
            "2024-03-04T09:00:30.5, 1, 2024-03-05T09:00:30.5",
            "2024-02-07T16:00, 1, 2024-02-15T16:00",
    })
    void aWorkingDayIsEightWorkingHoursFromTheStart(String received, String days, String due) {
        assertThat(CLOCK.dueAt(at(received), TimeLimit.workingDays(days), List.of())).isEqualTo(at(due));
    }

    @Test
    void workingHoursEndingWithTheMorningAreDueAtItsClose() {
        assertThat(CLOCK.dueAt(at("2024-03-04T07:00"), TimeLimit.workingHours("4.5"), List.of()))
                .isEqualTo(at("2024-03-04T11:30"));
    }

    @Test
    void aWorkingDayStaysEightHoursInAnOfficeThatOpensFewer() {
        // Given
        WorkingCalendar mornings = WorkingCalendar.builder("MORNINGS", 1)
                .hours(DayOfWeek.MONDAY, OpeningHours.of("08:00", "12:00"))
                .hours(DayOfWeek.TUESDAY, OpeningHours.of("08:00", "12:00"))
                .hours(DayOfWeek.WEDNESDAY, OpeningHours.of("08:00", "12:00")).build();

        // When
        var due = new LegalClock(mornings).dueAt(at("2024-03-04T08:00"), TimeLimit.workingDays(1), List.of());

        // Then
        assertThat(due).isEqualTo(at("2024-03-05T12:00"));
    }
}
