package vn.motcua.replay.quarter;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The few fixed-width texts a quarter of a million times over, without a formatter's cost. */
final class Digits {

    private Digits() {
    }

    static String padded(long number, int width) {
        String plain = Long.toString(number);
        return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
    }

    /** {@code yyMMdd}, as it stands in a case code. */
    static String day(LocalDate day) {
        return padded(day.getYear() % 100 * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth(), 6);
    }

    /** ISO 8601 to the second, in the province's offset. */
    static String instant(LocalDateTime at) {
        String text = at.toString();
        return (text.length() == "2024-03-14T08:00".length() ? text + ":00" : text) + "+07:00";
    }
}
