package vn.motcua.replay.quarter;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.motcua.replay.province.PublishedFigures;

/**
 * The counts a generated quarter must come to. Resolved and in progress per tier are published; the numerators behind the
 * published percentages are ours.
 */
public record Targets(int centreResolved, int centreOpen, int localResolved, int localOpen, int late, int rated,
        int satisfied, PublishedFigures.Publication publication, PublishedFigures.Feedback feedback) {

    private static final int RATED = 5_000;

    /** The whole quarter, or with a divisor above 1 a small one of the same shape. */
    public static Targets of(PublishedFigures published, int divisor) {
        PublishedFigures.Cases cases = published.cases();
        int resolved = cases.province().resolved();
        int late = resolved - share(resolved, cases.onTimeRatePercent());
        return new Targets(part(cases.serviceCentre().resolved(), divisor), part(cases.serviceCentre().inProgress(), divisor),
                part(cases.districtsAndCommunes().resolved(), divisor),
                part(cases.districtsAndCommunes().inProgress(), divisor), part(late, divisor), part(RATED, divisor),
                part(share(RATED, published.satisfactionWithCaseHandlingPercent()), divisor), published.publication(),
                published.feedback());
    }

    public int resolved() {
        return centreResolved + localResolved;
    }

    public int open() {
        return centreOpen + localOpen;
    }

    public BigDecimal onTimeRatePercent() {
        return percent(resolved() - late, resolved());
    }

    public BigDecimal satisfactionPercent() {
        return percent(satisfied, rated);
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static int share(int whole, BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(whole)).divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).intValue();
    }

    private static int part(int whole, int divisor) {
        return (int) Math.round((double) whole / divisor);
    }
}
