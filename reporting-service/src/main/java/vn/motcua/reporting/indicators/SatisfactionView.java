package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How satisfied people were with the handling of their cases, by when they said so. */
@Schema(description = "Satisfaction with case handling, by when people responded; the latest response to a case stands")
public record SatisfactionView(long rated, long verySatisfied, long satisfied, long neutral, long dissatisfied,
        @Schema(description = "(verySatisfied + satisfied) / rated; null when none rated", examples = "94.34", nullable = true) BigDecimal ratePercent) {

    static SatisfactionView of(Sums sums) {
        long rated = sums.of(Figure.RATED);
        long very = sums.of(Figure.VERY_SATISFIED);
        long satisfied = sums.of(Figure.SATISFIED);
        return new SatisfactionView(rated, very, satisfied, sums.of(Figure.NEUTRAL), sums.of(Figure.DISSATISFIED),
                Percent.of(very + satisfied, rated));
    }
}
