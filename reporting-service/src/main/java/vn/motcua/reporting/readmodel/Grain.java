package vn.motcua.reporting.readmodel;

import java.time.LocalDate;

/** The lengths of time the cube keeps sums for. */
public enum Grain {
    DAY(1),
    MONTH(2),
    YEAR(3);

    private final int id;

    Grain(int id) {
        this.id = id;
    }

    /** The number the tables know it by. */
    public int id() {
        return id;
    }

    /** The first day of the stretch a day lies in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the first stretch that begins on a day or behind it. */
    LocalDate firstStartFrom(LocalDate day) {
        LocalDate start = startOf(day);
        return start.equals(day) ? day : next(start);
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
