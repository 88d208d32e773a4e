package vn.motcua.reporting.index.curve;

import java.math.BigDecimal;

/** At this ratio, these points. */
public record Knot(BigDecimal ratio, BigDecimal points) {
}
