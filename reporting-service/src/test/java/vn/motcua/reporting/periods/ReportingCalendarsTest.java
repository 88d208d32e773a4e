package vn.motcua.reporting.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.problem.InvalidRequest;

class ReportingCalendarsTest {
    private final ReportingCalendars calendars = new ReportingCalendars();

    @ParameterizedTest
    @CsvSource({ "PROVINCIAL,2024-Q1,2023-12-15,2024-03-14", "PROVINCIAL,2024-Q2,2024-03-15,2024-06-14",
            "PROVINCIAL,2024-Q4,2024-09-15,2024-12-14", "PROVINCIAL,2024-M01,2023-12-15,2024-01-14",
            "PROVINCIAL,2024-M12,2024-11-15,2024-12-14", "PROVINCIAL,2024-H1,2023-12-15,2024-06-14",
            "PROVINCIAL,2024-H2,2024-06-15,2024-12-14", "PROVINCIAL,2024,2023-12-15,2024-12-14",
            "NATIONAL,2024-Q1,2024-01-01,2024-03-31", "NATIONAL,2024-M02,2024-02-01,2024-02-29",
            "NATIONAL,2024,2024-01-01,2024-12-31" })
    void aPeriodBeginsAndEndsAsItsCalendarSays(CalendarCode calendar, String code, LocalDate from, LocalDate to) {
        // When
        ReportingPeriod period = calendars.period(calendar, code);

        // Then
        assertThat(List.of(period.from(), period.to())).containsExactly(from, to);
        assertThat(period.code()).isEqualTo(code);
    }

    @Test
    void thePeriodsOfAKindFollowEachOtherWithoutAGap() {
        // Given
        List<ReportingPeriod> periods = calendars.periodsOf(CalendarCode.PROVINCIAL, Year.of(2024));

        // When
        List<ReportingPeriod> months = periods.stream().filter(period -> period.kind() == PeriodKind.MONTH).toList();

        // Then
        assertThat(periods).hasSize(12 + 4 + 2 + 1);
        for (int month = 1; month < months.size(); month++) {
            assertThat(months.get(month).from()).isEqualTo(months.get(month - 1).to().plusDays(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2024-Q5", "2024-Q", "2024-M13", "2024-M00", "2024-13", "24-Q1", "2024-q1", "2018-Q4",
            "0000" })
    void refusesWhatIsNoPeriodOrHadNoCalendar(String code) {
        // When, Then
        assertThatThrownBy(() -> calendars.period(CalendarCode.PROVINCIAL, code)).isInstanceOf(InvalidRequest.class);
    }
}
