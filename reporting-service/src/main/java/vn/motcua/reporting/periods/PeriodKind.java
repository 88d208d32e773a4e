package vn.motcua.reporting.periods;

/** How long a period is. */
public enum PeriodKind {
    MONTH("M", 1),
    QUARTER("Q", 3),
    HALF_YEAR("H", 6),
    YEAR("", 12);

    private final String letter;
    private final int months;

    PeriodKind(String letter, int months) {
        this.letter = letter;
        this.months = months;
    }

    int months() {
        return months;
    }

    /** How many of them a year has. */
    int perYear() {
        return 12 / months;
    }

    /** The code of one of a year's periods of this kind, counted from 1. */
    String codeOf(int year, int number) {
        return switch (this) {
            case YEAR -> "%04d".formatted(year);
            case MONTH -> "%04d-M%02d".formatted(year, number);
            case QUARTER, HALF_YEAR -> "%04d-%s%d".formatted(year, letter, number);
        };
    }
}
