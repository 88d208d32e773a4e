package vn.motcua.reporting.indicators;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer taken apart; the rows add up to the whole. */
@Schema(description = "The answer taken apart; flows add up to the whole. A row without a key holds what the key does not apply to, such as feedback by field.")
public record BreakdownView(@Schema(examples = "childUnit") String by, List<Row> rows) {

    /** One part. */
    @Schema(name = "BreakdownRow")
    public record Row(@Schema(examples = "H28.30", nullable = true) String key,
            @Schema(examples = "Huyện Cao Phong", nullable = true) String name, CasesView cases,
            LegsView legs, ProcessedView processed, HandlingView handling, SharesView shares, CourseView course,
            PaymentsView payments, DigitalView digital, SatisfactionView satisfaction, FeedbackView feedback,
            PublicationView publication) {

        static Row of(String key, String name, Sums sums) {
            return new Row(key, name, CasesView.of(sums), LegsView.of(sums), ProcessedView.of(sums), HandlingView.of(sums),
                    SharesView.of(sums), CourseView.of(sums), PaymentsView.of(sums), DigitalView.of(sums),
                    SatisfactionView.of(sums),
                    FeedbackView.of(sums),
                    PublicationView.of(sums));
        }
    }
}
