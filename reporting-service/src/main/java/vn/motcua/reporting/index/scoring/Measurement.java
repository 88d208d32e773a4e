package vn.motcua.reporting.index.scoring;

/** What was counted for a criterion; a part is null while nobody declared it. */
public record Measurement(Long numerator, Long denominator) {
    public static final Measurement NONE = new Measurement(null, null);

    boolean isComplete() {
        return numerator != null && denominator != null;
    }
}
