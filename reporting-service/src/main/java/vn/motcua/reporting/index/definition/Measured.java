package vn.motcua.reporting.index.definition;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.motcua.reporting.index.curve.CurveRule;

/**
 * How a criterion's points follow from a ratio.
 *
 * @param whenNone the points when the denominator is 0, or nothing was declared
 */
@Schema(name = "IndexMeasured")
public record Measured(Quantity numerator, Quantity denominator, CurveRule curve,
        @Schema(description = "Points when the denominator is 0 or nothing was declared") BigDecimal whenNone) {

    @JsonIgnore
    public boolean isDeclared() {
        return numerator.isDeclared() || denominator.isDeclared();
    }

    Measured stretched(BigDecimal from, BigDecimal to) {
        return new Measured(numerator, denominator, curve.stretched(from, to), CurveRule.stretched(whenNone, from, to));
    }
}
