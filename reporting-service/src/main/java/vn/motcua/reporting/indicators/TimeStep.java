package vn.motcua.reporting.indicators;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

import vn.motcua.reporting.readmodel.Grain;

/** The lengths of time an answer may be taken apart by, each with the name its stretches have. */
enum TimeStep {
    /** 2024-03-15; a year of them and a month to lead up to it. */
    DAY(ChronoUnit.DAYS, Grain.DAY, "YYYY-MM-DD", 400),
    /** 2024-W11, as ISO 8601 counts weeks; three years of them. */
    WEEK(ChronoUnit.WEEKS, Grain.DAY, "IYYY-\"W\"IW", 160),
    /** 2024-03; ten years of them, wherever in a month they begin. */
    MONTH(ChronoUnit.MONTHS, Grain.MONTH, "YYYY-MM", 121);

    private final ChronoUnit unit;
    private final Grain coarsest;
    private final String sqlFormat;
    private final int most;

    TimeStep(ChronoUnit unit, Grain coarsest, String sqlFormat, int most) {
        this.unit = unit;
        this.coarsest = coarsest;
        this.sqlFormat = sqlFormat;
        this.most = most;
    }

    /** The longest sums that lie in one stretch each. */
    Grain coarsest() {
        return coarsest;
    }

    /** How PostgreSQL's to_char writes the name of the stretch a day lies in. */
    String sqlFormat() {
        return sqlFormat;
    }

    /** More rows than that nobody compares. */
    int most() {
        return most;
    }

    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    LocalDate next(LocalDate start) {
        return start.plus(1, unit);
    }

    String nameOf(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> "%d-W%02d".formatted(start.get(IsoFields.WEEK_BASED_YEAR),
                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(start).toString();
        };
    }

    /** How many stretches a period touches. */
    long countOf(LocalDate from, LocalDate to) {
        return unit.between(startOf(from), startOf(to)) + 1;
    }
}
