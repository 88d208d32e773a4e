package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.ZONE;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 5, 4);

    @Test
    void theStandardWeekHasFortyHours() {
        // Given
        WorkingCalendar calendar = WorkingCalendar.standard("VN", 3, List.of(), List.of());

        // Then
        assertThat(calendar.zone()).isEqualTo(ZONE);
        assertThat(calendar.sameDayCutoff()).isEqualTo(LocalTime.of(15, 0));
        assertThat(calendar.hours(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(calendar.hours(DayOfWeek.FRIDAY)).containsExactly(OpeningHours.of("07:00", "11:30"),
                OpeningHours.of("13:30", "17:00"));
        assertThat(calendar.workingTimeBetween(at("2024-03-04T00:00"), at("2024-03-11T00:00"))).isEqualTo(Duration.ofHours(40));
        assertThat(calendar).hasToString("VN v3");
    }

    @Test
    void workingTimeIsExactToTheNanosecondAndSigned() {
        assertThat(CALENDAR.workingTimeBetween(at("2024-03-04T11:29:59.999999999"), at("2024-03-04T13:30:00.000000001")))
                .isEqualTo(Duration.ofNanos(2));
        assertThat(CALENDAR.workingTimeBetween(at("2024-03-05T08:00"), at("2024-03-04T08:00"))).isEqualTo(Duration.ofHours(-8));
        assertThat(CALENDAR.plusWorkingTime(at("2024-03-04T11:29:59.999999999"), Duration.ofNanos(2)))
                .isEqualTo(at("2024-03-04T13:30:00.000000001"));
    }

    @Test
    void addingNoWorkingTimeChangesNothingAndLessThanNoneIsRefused() {
        assertThat(CALENDAR.plusWorkingTime(at("2024-03-09T08:00"), Duration.ZERO)).isEqualTo(at("2024-03-09T08:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingTime(at("2024-03-09T08:00"), Duration.ofNanos(-1)));
    }

    @Test
    void aDayOfRestHasNoClosing() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.closingOf(LocalDate.of(2024, 3, 9)))
                .withMessageContaining("2024-03-09");
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2024, 2, 7))).isEqualTo(LocalDate.of(2024, 2, 15));
    }

    @Test
    void aWorkedDayHasTheHoursOfTheLongestWeekdayUnlessOthersAreGiven() {
        // Given
        WorkingCalendarBuilder halfSaturdays = WorkingCalendar.builder("H", 1).standardWeek()
                .hours(DayOfWeek.SATURDAY, OpeningHours.of("07:30", "11:30")).workedDays(List.of(SATURDAY));

        // When
        WorkingCalendar byDefault = halfSaturdays.build();
        WorkingCalendar given = halfSaturdays.workedDayHours(List.of(OpeningHours.of("08:00", "12:00"))).build();

        // Then
        assertThat(byDefault.closingOf(SATURDAY)).isEqualTo(at("2024-05-04T17:00"));
        assertThat(given.closingOf(SATURDAY)).isEqualTo(at("2024-05-04T12:00"));
        assertThat(given.closingOf(SATURDAY.plusWeeks(1))).isEqualTo(at("2024-05-11T11:30"));
    }

    @Test
    void openingHoursMayBeGivenInAnyOrderButNotOverlap() {
        assertThat(WorkingCalendar.builder("X", 1)
                .hours(DayOfWeek.MONDAY, OpeningHours.of("13:00", "17:00"), OpeningHours.of("08:00", "12:00")).build()
                .hours(DayOfWeek.MONDAY)).first().isEqualTo(OpeningHours.of("08:00", "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.builder("X", 1).hours(DayOfWeek.MONDAY,
                OpeningHours.of("07:00", "11:30"), OpeningHours.of("11:00", "17:00"))).withMessageContaining("overlap");
        assertThatIllegalArgumentException().isThrownBy(() -> OpeningHours.of("11:30", "11:30"));
    }

    @Test
    void aCalendarThatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.builder("X", 1).build())
                .withMessageContaining("no opening hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.standard("X", 1, List.of(SATURDAY), List.of(SATURDAY)))
                .withMessageContaining("2024-05-04");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.builder(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.builder("X", 0));
        assertThatIllegalArgumentException().isThrownBy(
                () -> WorkingCalendar.builder("X", 1).standardWeek().zone(ZoneId.of("Europe/Paris")).build())
                .withMessageContaining("Europe/Paris");
    }
}
