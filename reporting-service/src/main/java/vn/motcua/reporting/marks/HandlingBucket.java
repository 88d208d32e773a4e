package vn.motcua.reporting.marks;

/** How long handling took, coarsely: sums of these say below which time nine cases in ten stay, and sums of minutes cannot. */
public enum HandlingBucket {
    WITHIN_4_HOURS(Measure.HANDLED_WITHIN_4_HOURS, 4),
    WITHIN_8_HOURS(Measure.HANDLED_WITHIN_8_HOURS, 8),
    WITHIN_2_DAYS(Measure.HANDLED_WITHIN_2_DAYS, 2 * 8),
    WITHIN_3_DAYS(Measure.HANDLED_WITHIN_3_DAYS, 3 * 8),
    WITHIN_5_DAYS(Measure.HANDLED_WITHIN_5_DAYS, 5 * 8),
    WITHIN_10_DAYS(Measure.HANDLED_WITHIN_10_DAYS, 10 * 8),
    WITHIN_15_DAYS(Measure.HANDLED_WITHIN_15_DAYS, 15 * 8),
    WITHIN_20_DAYS(Measure.HANDLED_WITHIN_20_DAYS, 20 * 8),
    WITHIN_30_DAYS(Measure.HANDLED_WITHIN_30_DAYS, 30 * 8),
    WITHIN_60_DAYS(Measure.HANDLED_WITHIN_60_DAYS, 60 * 8),
    LONGER(Measure.HANDLED_LONGER, Integer.MAX_VALUE);

    private final Measure measure;
    private final int hours;

    HandlingBucket(Measure measure, int hours) {
        this.measure = measure;
        this.hours = hours;
    }

    public Measure measure() {
        return measure;
    }

    /** The longest handling in it, in working hours of which a day has eight. */
    public int hours() {
        return hours;
    }

    static HandlingBucket of(long minutes) {
        for (HandlingBucket bucket : values()) {
            if (minutes <= bucket.hours * 60L) {
                return bucket;
            }
        }
        throw new IllegalArgumentException("no bucket for " + minutes + " minutes");
    }
}
