package vn.motcua.reporting.index.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month ({@code 2024-03}), quarter ({@code 2024-Q1}) or year ({@code 2024}) of the calendar. */
public record CalendarPeriod(Kind kind, LocalDate from, LocalDate to) {
    private static final Pattern WRITTEN = Pattern.compile("((?:19|20|21)\\d\\d)(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");
    private static final int MONTHS_A_QUARTER = 3;

    @Schema(name = "CalendarPeriodKind")
    public enum Kind {
        MONTH,
        QUARTER,
        YEAR
    }

    /** Empty when it is not written as any period. */
    public static Optional<CalendarPeriod> parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        if (written.group(2) != null) {
            return Optional.of(months(Kind.MONTH, year, Integer.parseInt(written.group(2)), 1));
        }
        if (written.group(3) != null) {
            int first = (Integer.parseInt(written.group(3)) - 1) * MONTHS_A_QUARTER + 1;
            return Optional.of(months(Kind.QUARTER, year, first, MONTHS_A_QUARTER));
        }
        return Optional.of(new CalendarPeriod(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static CalendarPeriod months(Kind kind, int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new CalendarPeriod(kind, month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    /** As it is written. */
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> YearMonth.from(from).toString();
            case QUARTER -> from.getYear() + "-Q" + (from.getMonthValue() / MONTHS_A_QUARTER + 1);
            case YEAR -> Integer.toString(from.getYear());
        };
    }
}
