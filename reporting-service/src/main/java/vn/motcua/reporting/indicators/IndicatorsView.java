package vn.motcua.reporting.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.inbox.TopicProgress;

/** Every figure of a unit and a period. */
@Schema(description = "Every figure of a unit and a period as of an instant")
public record IndicatorsView(@Schema(examples = "H28") String unit, @Schema(examples = "Tỉnh Hòa Bình") String unitName,
        boolean descendants, Period period,
        @Schema(description = "What happened at this instant or later is not counted") Instant asOf,
        @Schema(description = "How far this service had come with each topic when it answered") List<TopicProgress> freshness,
        CasesView cases, LegsView legs, ProcessedView processed, HandlingView handling, SharesView shares, CourseView course,
        PaymentsView payments, DigitalView digital, SatisfactionView satisfaction, FeedbackView feedback,
        PublicationView publication,
        @JsonInclude(JsonInclude.Include.NON_NULL) ComparisonView comparison,
        @JsonInclude(JsonInclude.Include.NON_NULL) BreakdownView breakdown) {

    /** First and last day. */
    @Schema(name = "Period", description = "First and last day, both included")
    public record Period(@Schema(examples = "2023-12-15") LocalDate from, @Schema(examples = "2024-03-14") LocalDate to) {
    }

    static IndicatorsView of(Question question, List<TopicProgress> freshness, Sums sums, ComparisonView comparison,
            BreakdownView breakdown) {
        return new IndicatorsView(question.unit().code(), question.unit().name(), question.descendants(),
                new Period(question.from(), question.to()), question.asOf(), freshness, CasesView.of(sums), LegsView.of(sums),
                ProcessedView.of(sums), HandlingView.of(sums), SharesView.of(sums), CourseView.of(sums), PaymentsView.of(sums),
                DigitalView.of(sums),
                SatisfactionView.of(sums), FeedbackView.of(sums), PublicationView.of(sums), comparison, breakdown);
    }
}
