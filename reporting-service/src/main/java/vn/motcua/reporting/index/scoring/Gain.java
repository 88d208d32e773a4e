package vn.motcua.reporting.index.scoring;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What there is to gain.
 *
 * @param points up to the maximum
 * @param perPercentagePoint if the ratio were one percentage point higher; null without a ratio
 */
@Schema(description = "What there is to gain up to the maximum, and with one more percentage point of the ratio")
public record Gain(BigDecimal points, @Schema(nullable = true) BigDecimal perPercentagePoint) {
}
