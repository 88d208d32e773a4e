package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CalendarCorrectionTest {

    @Test
    void anAddedHolidayRecomputesTheDueDateAndTheLedgerNamesTheVersion() {
        // Given
        List<LocalDate> daysOff = new ArrayList<>(CALENDAR.daysOff());
        daysOff.add(LocalDate.of(2024, 3, 6));
        var corrected = new LegalClock(WorkingCalendar.standard("VN", 2, daysOff, CALENDAR.workedDays()));
        var received = at("2024-03-04T09:00");

        // When
        DueDate before = CLOCK.dueDate(received, TimeLimit.workingDays(5), List.of());
        DueDate after = corrected.dueDate(received, before.ledger().limit(), List.of());

        // Then
        assertThat(before.dueAt()).isEqualTo(at("2024-03-11T09:00"));
        assertThat(after.dueAt()).isEqualTo(at("2024-03-12T09:00"));
        assertThat(after.ledger().calendarVersion()).isEqualTo(2);
        assertThat(after.ledger().intervals()).extracting(Interval::why).contains(Reason.HOLIDAY);
    }
}
