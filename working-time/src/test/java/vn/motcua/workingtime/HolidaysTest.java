package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.HOLIDAYS;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    @ParameterizedTest
    @ValueSource(ints = { 2023, 2024, 2025, 2026 })
    void aYearHasItsPublishedNumberOfWorkingDays(int year) {
        // Given
        long published = HOLIDAYS.get("workingDaysPerYear").get(String.valueOf(year)).asLong();

        // When
        LocalDate first = LocalDate.of(year, 1, 1);
        long counted = first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay).count();

        // Then
        assertThat(counted).isEqualTo(published);
        assertThat(CALENDAR.workingTimeBetween(at(year + "-01-01T00:00"), at(year + 1 + "-01-01T00:00")))
                .isEqualTo(Duration.ofHours(8 * published));
    }

    @Test
    void theFirstReportingQuarterOf2024HasFiftyNineWorkingDays() {
        assertThat(CALENDAR.workingTimeBetween(at("2023-12-15T00:00"), at("2024-03-15T00:00")))
                .isEqualTo(Duration.ofHours(59 * 8));
    }

    @Test
    void aSaturdayWorkedInExchangeHasOrdinaryHours() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(CALENDAR.openingOf(LocalDate.of(2024, 5, 4))).isEqualTo(at("2024-05-04T07:00"));
        assertThat(CALENDAR.closingOf(LocalDate.of(2024, 5, 4))).isEqualTo(at("2024-05-04T17:00"));
    }
}
