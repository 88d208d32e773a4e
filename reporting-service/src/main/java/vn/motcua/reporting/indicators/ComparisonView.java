package vn.motcua.reporting.indicators;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same figures of another period. */
@Schema(description = "The same figures of another period")
public record ComparisonView(@Schema(examples = "previousPeriod") String with, IndicatorsView.Period period,
        @Schema(description = "As far into that period as the answer is into its own") Instant asOf, CasesView cases,
        LegsView legs, ProcessedView processed, HandlingView handling, SharesView shares, CourseView course,
        PaymentsView payments, DigitalView digital, SatisfactionView satisfaction, FeedbackView feedback,
        PublicationView publication) {

    static ComparisonView of(Compared with, Question question, Sums sums) {
        return new ComparisonView(with.shownAs(), new IndicatorsView.Period(question.from(), question.to()), question.asOf(),
                CasesView.of(sums), LegsView.of(sums), ProcessedView.of(sums), HandlingView.of(sums), SharesView.of(sums),
                CourseView.of(sums), PaymentsView.of(sums), DigitalView.of(sums), SatisfactionView.of(sums),
                FeedbackView.of(sums),
                PublicationView.of(sums));
    }
}
