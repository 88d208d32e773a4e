package vn.motcua.reporting.index.curve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Points by ratio: through its knots, flat beyond the first and the last of them, never above the maximum. Immutable.
 */
public final class Curve {
    private static final int DECIMALS = 2;

    private final List<Knot> knots;
    private final boolean stepped;
    private final BigDecimal max;

    /**
     * @param knots at least one, ratios ascending, points not descending
     * @param stepped whether a knot's points stand until the next knot; otherwise a straight line leads to it
     */
    Curve(List<Knot> knots, boolean stepped, BigDecimal max) {
        this.knots = List.copyOf(knots);
        this.stepped = stepped;
        this.max = max;
    }

    /**
     * Points with two decimals. Divides once and rounds once, so that a half cent is a half cent.
     *
     * @param denominator more than 0
     */
    public BigDecimal points(BigDecimal numerator, BigDecimal denominator) {
        Knot left = knots.get(0);
        if (numerator.compareTo(left.ratio().multiply(denominator)) <= 0) {
            return capped(left.points());
        }
        for (Knot right : knots) {
            if (numerator.compareTo(right.ratio().multiply(denominator)) < 0) {
                return stepped ? capped(left.points()) : between(left, right, numerator, denominator);
            }
            left = right;
        }
        return capped(left.points());
    }

    private BigDecimal between(Knot left, Knot right, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal run = right.ratio().subtract(left.ratio()).multiply(denominator);
        BigDecimal rise = right.points().subtract(left.points());
        BigDecimal gone = numerator.subtract(left.ratio().multiply(denominator));
        BigDecimal scaled = left.points().multiply(run).add(rise.multiply(gone));
        return capped(scaled.divide(run, DECIMALS, RoundingMode.HALF_UP));
    }

    private BigDecimal capped(BigDecimal points) {
        return points.min(max).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
