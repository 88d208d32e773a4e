package vn.motcua.workingtime;

import java.math.BigDecimal;

/** How a time limit is counted. Each unit ends somewhere: {@code maximum} is twenty years, far beyond any statutory limit. */
public enum LimitUnit {

    /** Hours of working time; hundredths of an hour at the finest. */
    WORKING_HOURS("41600", "0.01"),
    /** Days of 8 working hours each; half days at the finest. */
    WORKING_DAYS("5200", "0.5"),
    /** Days by the civil calendar, whole ones. */
    CALENDAR_DAYS("7305", "1"),
    /** Hours by the wall clock, working time or not; hundredths of an hour at the finest. */
    CLOCK_HOURS("175320", "0.01"),
    /** By the closing of the day; carries no value. */
    SAME_DAY("1", "1");

    private final BigDecimal maximum;
    private final BigDecimal step;

    LimitUnit(String maximum, String step) {
        this.maximum = new BigDecimal(maximum);
        this.step = new BigDecimal(step);
    }

    /** The longest limit in this unit. */
    public BigDecimal maximum() {
        return maximum;
    }

    /** Limits in this unit are multiples of this. */
    public BigDecimal step() {
        return step;
    }
}
