package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The feedback went to the competent unit; the time to answer starts anew. */
public record FeedbackForwarded(FeedbackRef feedbackRef, String toUnit, Instant forwardedAt,
        Instant answerDueAt) implements FeedbackEvent {
}
