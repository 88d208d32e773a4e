package vn.motcua.contracts.feedback;

import java.time.Instant;
import java.util.List;

import vn.motcua.contracts.MayBeAbsent;

/**
 * Feedback came from another system with its past; the steps are its whole timeline in order and replace all told of it before.
 */
public record FeedbackImported(FeedbackRef feedbackRef, Instant submittedAt, List<Step> steps) implements FeedbackEvent {

    /** One dated step; what does not belong to its kind is absent. */
    public record Step(FeedbackStepKind kind, Instant at, @MayBeAbsent Instant answerDueAt, @MayBeAbsent Instant publishDueAt,
            @MayBeAbsent String unit, @MayBeAbsent SatisfactionLevel level) {
    }
}
