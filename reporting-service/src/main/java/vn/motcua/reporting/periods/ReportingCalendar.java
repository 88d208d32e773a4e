package vn.motcua.reporting.periods;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When periods begin and end, as a decree in force for some time says.
 *
 * @param validFrom the first day a period may end on
 * @param validTo the last such day; null while it is in force
 * @param lastDayOfMonth the day on which a month's figures close, the rest being the next month's; null for the calendar month
 */
record ReportingCalendar(CalendarCode code, String source, LocalDate validFrom, LocalDate validTo, Integer lastDayOfMonth) {
    /** A later day is missing in some months. */
    private static final int LATEST_CLOSING = 28;

    ReportingCalendar {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        if (lastDayOfMonth != null && (lastDayOfMonth < 1 || lastDayOfMonth > LATEST_CLOSING)) {
            throw new IllegalArgumentException(code + " closes on day " + lastDayOfMonth);
        }
    }

    ReportingPeriod period(int year, PeriodKind kind, int number) {
        YearMonth last = YearMonth.of(year, number * kind.months());
        return new ReportingPeriod(kind.codeOf(year, number), kind, endOf(last.minusMonths(kind.months())).plusDays(1),
                endOf(last));
    }

    boolean holdsFor(ReportingPeriod period) {
        return !period.to().isBefore(validFrom) && (validTo == null || !period.to().isAfter(validTo));
    }

    private LocalDate endOf(YearMonth month) {
        return lastDayOfMonth == null ? month.atEndOfMonth() : month.atDay(lastDayOfMonth);
    }
}
