package vn.motcua.workingtime;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * The legal duration within which a result is owed.
 *
 * @param unit how it is counted
 * @param value how many units: above 0, at most the unit's maximum and a multiple of its step; null for {@code
 *         SAME_DAY}, where a 1 is accepted and dropped. Trailing zeros are dropped too, so equal limits are equal
 *        records.
 */
public record TimeLimit(LimitUnit unit, BigDecimal value) {

    /**
     * A working day is 8 working hours whatever hours an office keeps: limits in days are stated against the ordinary
     * working day. Source: Labour Code 45/2019/QH14, art. 105 (8 hours a day); Decision 188/1999/QĐ-TTg (40-hour week
     * of state bodies).
     */
    public static final Duration WORKING_DAY = Duration.ofHours(8);

    private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(Duration.ofHours(1).toNanos());

    /** @throws InvalidTimeLimit when the value does not fit the unit */
    public TimeLimit {
        if (unit == null) {
            throw new InvalidTimeLimit("A time limit needs a unit");
        }
        value = unit == LimitUnit.SAME_DAY ? nothing(value) : amount(unit, value);
    }

    public static TimeLimit workingHours(String hours) {
        return new TimeLimit(LimitUnit.WORKING_HOURS, new BigDecimal(hours));
    }

    public static TimeLimit workingDays(String days) {
        return new TimeLimit(LimitUnit.WORKING_DAYS, new BigDecimal(days));
    }

    public static TimeLimit workingDays(long days) {
        return new TimeLimit(LimitUnit.WORKING_DAYS, BigDecimal.valueOf(days));
    }

    public static TimeLimit calendarDays(long days) {
        return new TimeLimit(LimitUnit.CALENDAR_DAYS, BigDecimal.valueOf(days));
    }

    public static TimeLimit clockHours(String hours) {
        return new TimeLimit(LimitUnit.CLOCK_HOURS, new BigDecimal(hours));
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(LimitUnit.SAME_DAY, null);
    }

    /** The time this limit grants in what its unit counts; a same-day limit has none of its own, its day decides. */
    Duration granted() {
        return switch (unit) {
            case WORKING_HOURS, CLOCK_HOURS -> Duration.ofNanos(value.multiply(NANOS_PER_HOUR).longValueExact());
            // Whole half days, so no rounding hides here.
            case WORKING_DAYS -> WORKING_DAY.multipliedBy(value.multiply(BigDecimal.valueOf(2)).longValueExact()).dividedBy(2);
            case CALENDAR_DAYS -> Duration.ofDays(value.longValueExact());
            case SAME_DAY -> throw new IllegalStateException("A same-day limit has no length of its own");
        };
    }

    private static BigDecimal nothing(BigDecimal value) {
        if (value != null && value.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidTimeLimit("A SAME_DAY limit carries no value");
        }
        return null;
    }

    private static BigDecimal amount(LimitUnit unit, BigDecimal value) {
        if (value == null) {
            throw new InvalidTimeLimit("A limit in " + unit + " needs a value");
        }
        // Bounds first: a number with an absurd exponent must not be expanded.
        if (value.signum() <= 0 || value.compareTo(unit.maximum()) > 0) {
            throw new InvalidTimeLimit("A limit in " + unit + " is above 0 and at most " + unit.maximum());
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 2 || plain.remainder(unit.step()).signum() != 0) {
            throw new InvalidTimeLimit("A limit in " + unit + " is a multiple of " + unit.step());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
