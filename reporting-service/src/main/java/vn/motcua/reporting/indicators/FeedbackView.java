package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback, counted once for the unit that first received it. */
@Schema(description = "Feedback, counted once for the unit that first received it, each figure by its own date")
public record FeedbackView(long received, long answered, long answeredOnTime, long published, long refused, long rated,
        long dissatisfied,
        @Schema(description = "(rated - dissatisfied) / rated; null when none rated", examples = "100.00", nullable = true) BigDecimal satisfactionRatePercent) {

    static FeedbackView of(Sums sums) {
        long rated = sums.of(Figure.FEEDBACK_RATED);
        long dissatisfied = sums.of(Figure.FEEDBACK_DISSATISFIED);
        return new FeedbackView(sums.of(Figure.FEEDBACK_RECEIVED), sums.of(Figure.FEEDBACK_ANSWERED),
                sums.of(Figure.FEEDBACK_ANSWERED_ON_TIME), sums.of(Figure.FEEDBACK_PUBLISHED), sums.of(Figure.FEEDBACK_REFUSED),
                rated, dissatisfied, Percent.of(rated - dissatisfied, rated));
    }
}
