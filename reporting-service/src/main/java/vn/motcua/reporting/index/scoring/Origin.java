package vn.motcua.reporting.index.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a numerator or a denominator comes from. */
@Schema(name = "QuantityOrigin", description = "COMPUTED from events, DECLARED by the unit, or SUMMED from what units below it declared")
public enum Origin {
    COMPUTED,
    DECLARED,
    SUMMED
}
