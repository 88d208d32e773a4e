package vn.motcua.benchmark;

import java.util.Locale;

import vn.motcua.benchmark.load.Rate;

/**
 * A line of the table; texts are empty where a column does not apply.
 *
 * @param met null where nothing is demanded
 */
record Figure(String name, String measured, String limit, String ratio, String target, Boolean met) {

    /** What Motcua does of what plain JDBC did in the same run. */
    static Figure share(String name, Rate ours, Rate plain, double atLeast) {
        double ratio = ours.perSecond() / plain.perSecond();
        return new Figure(name, text("%,.0f/s", ours.perSecond()), text("%,.0f/s", plain.perSecond()), text("%.2f", ratio),
                text("≥ %.2f", atLeast), ratio >= atLeast);
    }

    static Figure atMost(String name, double value, double bound, String unit) {
        return new Figure(name, number(value) + " " + unit, "", "", "≤ " + number(bound) + " " + unit, value <= bound);
    }

    static Figure atLeast(String name, double value, double bound, String unit) {
        return new Figure(name, number(value) + unit, "", "", "≥ " + number(bound) + unit, value >= bound);
    }

    static Figure told(String name, double value, String unit) {
        return new Figure(name, number(value) + " " + unit, "", "", "", null);
    }

    /** Two readings of one thing. */
    static Figure told(String name, double first, String unit, double second) {
        return new Figure(name, number(first) + " / " + number(second) + " " + unit, "", "", "", null);
    }

    /** How one share compares with another. */
    static Figure ratio(String name, double measured, double before, double atLeast) {
        double ratio = measured / before;
        return new Figure(name, text("%.2f", measured), text("%.2f", before), text("%.2f", ratio), text("≥ %.2f", atLeast),
                ratio >= atLeast);
    }

    /** How a time has grown, in milliseconds. */
    static Figure growth(String name, double millis, double before, double atMost) {
        double ratio = millis / before;
        return new Figure(name, number(millis) + " ms", number(before) + " ms", text("%.2f", ratio), text("≤ %.2f", atMost),
                ratio <= atMost);
    }

    private static String number(double value) {
        return value == Math.rint(value) || value >= 100 ? text("%,.0f", value)
                : text(value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
