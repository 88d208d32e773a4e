package vn.motcua.reporting.index.curve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.problem.FieldError;

/**
 * A curve as a rule file writes it.
 *
 * @param fullAt the ratio that earns the maximum; SCALED only
 * @param factor points per ratio of 1; FACTOR only
 * @param knots LINES and STEPS only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IndexCurve", description = "Points by ratio")
public record CurveRule(Kind kind, @Schema(description = "SCALED: the ratio that earns the maximum") BigDecimal fullAt,
        @Schema(description = "FACTOR: points per ratio of 1, up to the maximum") BigDecimal factor,
        @Schema(description = "LINES and STEPS: ratios ascending from 0, points never descending") List<Knot> knots) {
    private static final int DECIMALS = 6;

    /** The forms of curves that decrees use. */
    @Schema(name = "IndexCurveKind")
    public enum Kind {
        /** max · r */
        LINEAR,
        /** min(max, max · r / fullAt) */
        SCALED,
        /** min(max, factor · r) */
        FACTOR,
        /** Straight lines between knots. */
        LINES,
        /** The points of the last knot reached. */
        STEPS
    }

    public Curve curve(BigDecimal max) {
        return switch (kind) {
            case LINEAR -> straight(BigDecimal.ONE, max, max);
            case SCALED -> straight(fullAt, max, max);
            case FACTOR -> straight(BigDecimal.ONE, factor, max);
            case LINES -> new Curve(knots, false, max);
            case STEPS -> new Curve(knots, true, max);
        };
    }

    private static Curve straight(BigDecimal ratio, BigDecimal points, BigDecimal max) {
        return new Curve(List.of(new Knot(BigDecimal.ZERO, BigDecimal.ZERO), new Knot(ratio, points)), false, max);
    }

    /** The same shape for another maximum. */
    public CurveRule stretched(BigDecimal from, BigDecimal to) {
        return new CurveRule(kind, fullAt, factor == null ? null : stretched(factor, from, to), knots == null ? null
                : knots.stream().map(knot -> new Knot(knot.ratio(), stretched(knot.points(), from, to))).toList());
    }

    /** Points under one maximum as points under another; what reached the maximum reaches the new one exactly. */
    public static BigDecimal stretched(BigDecimal points, BigDecimal from, BigDecimal to) {
        return from.signum() == 0 ? points : points.multiply(to).divide(from, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Everything wrong with it, by field below {@code path}. */
    public List<FieldError> faults(String path, BigDecimal max) {
        List<FieldError> faults = new ArrayList<>();
        if (kind == null) {
            return List.of(new FieldError(path + ".kind", "constraint.NotNull"));
        }
        belongs(kind == Kind.SCALED, fullAt, path + ".fullAt", faults);
        belongs(kind == Kind.FACTOR, factor, path + ".factor", faults);
        boolean bent = kind == Kind.LINES || kind == Kind.STEPS;
        if (!bent && knots != null) {
            faults.add(new FieldError(path + ".knots", "index.not-of-this-curve"));
        }
        if (bent) {
            faultsOfKnots(path + ".knots", max, faults);
        }
        return faults;
    }

    private static void belongs(boolean wanted, BigDecimal number, String field, List<FieldError> faults) {
        if (!wanted && number != null) {
            faults.add(new FieldError(field, "index.not-of-this-curve"));
        } else if (wanted && (number == null || absurd(number) || number.signum() <= 0)) {
            faults.add(new FieldError(field, number == null ? "constraint.NotNull" : "constraint.Positive"));
        }
    }

    private void faultsOfKnots(String path, BigDecimal max, List<FieldError> faults) {
        if (knots == null || knots.size() < 2) {
            faults.add(new FieldError(path, "index.too-few-knots"));
            return;
        }
        Knot before = null;
        for (int i = 0; i < knots.size(); i++) {
            Knot knot = knots.get(i);
            String field = path + "[" + i + "]";
            if (knot == null || absurd(knot.ratio()) || absurd(knot.points())) {
                faults.add(new FieldError(field, "index.absurd-number"));
                return;
            }
            if (before == null && knot.ratio().signum() != 0
                    || before != null && knot.ratio().compareTo(before.ratio()) <= 0) {
                faults.add(new FieldError(field + ".ratio", "index.ratios-not-ascending"));
            }
            if (before != null && knot.points().compareTo(before.points()) < 0) {
                faults.add(new FieldError(field + ".points", "index.not-monotone"));
            }
            if (knot.points().signum() < 0 || knot.points().compareTo(max) > 0) {
                faults.add(new FieldError(field + ".points", "index.outside-maximum", max));
            }
            before = knot;
        }
    }

    /** Missing, or too large or too fine for any decree; a number like 1e999999 would fill the memory. */
    public static boolean absurd(BigDecimal number) {
        return number == null || Math.abs(number.scale()) > 9 || number.precision() > 12;
    }
}
