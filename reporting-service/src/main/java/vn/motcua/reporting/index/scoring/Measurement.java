package vn.motcua.reporting.index.scoring;

/**
 * What was counted for a criterion; a part is null while nobody declared it, and so is its origin.
 *
 * @param summed null unless a part is a sum of what units below declared
 */
public record Measurement(Long numerator, Long denominator, Origin numeratorFrom, Origin denominatorFrom, Summed summed) {
    public static final Measurement NONE = new Measurement(null, null);

    /** Numbers of untold origin. */
    public Measurement(Long numerator, Long denominator) {
        this(numerator, denominator, null, null, null);
    }

    boolean isComplete() {
        return numerator != null && denominator != null;
    }
}
