package vn.motcua.catalog.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;

class CalendarContentTest {

    private static final LocalDate TET = LocalDate.of(2024, 2, 12);

    @Test
    void versionsCountFromOneAndTheLastOneCounts() {
        // Given
        PublishedCalendar calendar = PublishedCalendar.named(UUID.randomUUID(), "VN");
        calendar.publish(UUID.randomUUID(), monday(List.of(), List.of(), hours("07:00", "11:30")), Instant.EPOCH);

        // When
        calendar.publish(UUID.randomUUID(), monday(List.of(TET), List.of(), hours("07:00", "11:30")), Instant.EPOCH);

        // Then
        assertThat(calendar.latest().number()).isEqualTo(2);
        assertThat(calendar.eventSequence()).isEqualTo(2);
        assertThat(calendar.latest().toWorkingCalendar().isWorkingDay(TET)).isFalse();
        assertThat(calendar.version(1).orElseThrow().toWorkingCalendar().isWorkingDay(TET)).isTrue();
    }

    @Test
    void refusesHoursThatOverlap() {
        assertRefused(monday(List.of(), List.of(), hours("07:00", "11:30"), hours("11:00", "17:00")), "calendar-hours-overlap");
    }

    @Test
    void refusesHoursThatCloseBeforeTheyOpen() {
        assertRefused(monday(List.of(), List.of(), hours("17:00", "07:00")), "calendar-closes-before-it-opens");
    }

    @Test
    void refusesADayThatIsBothOffAndWorked() {
        assertRefused(monday(List.of(TET), List.of(TET), hours("07:00", "11:30")), "calendar-day-off-and-worked");
    }

    @Test
    void refusesAWeekWithoutAnyHours() {
        assertRefused(new CalendarContent(Map.of(), List.of(), List.of(), LocalTime.of(15, 0)), "calendar-never-open");
    }

    @Test
    void refusesDaysNobodyCanCountBy() {
        assertRefused(monday(List.of(LocalDate.of(1950, 1, 1)), List.of(), hours("07:00", "11:30")),
                "calendar-day-out-of-range");
    }

    private static void assertRefused(CalendarContent content, String reason) {
        PublishedCalendar calendar = PublishedCalendar.named(UUID.randomUUID(), "VN");
        assertThatThrownBy(() -> calendar.publish(UUID.randomUUID(), content, Instant.EPOCH))
                .isInstanceOfSatisfying(InvalidRequest.class, refusal -> assertThat(refusal.fieldErrors())
                        .extracting(FieldError::reason).containsExactly(reason));
        assertThat(calendar.versions()).isEmpty();
    }

    private static CalendarContent monday(List<LocalDate> daysOff, List<LocalDate> workedDays,
            CalendarContent.Hours... hours) {
        return new CalendarContent(Map.of(DayOfWeek.MONDAY, List.of(hours)), daysOff, workedDays, LocalTime.of(15, 0));
    }

    private static CalendarContent.Hours hours(String from, String to) {
        return new CalendarContent.Hours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
