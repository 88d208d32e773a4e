package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The sender said more. */
public record FeedbackSupplementSupplied(FeedbackRef feedbackRef, Instant suppliedAt,
        Instant answerDueAt) implements FeedbackEvent {
}
