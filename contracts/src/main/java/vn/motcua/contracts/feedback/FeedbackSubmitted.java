package vn.motcua.contracts.feedback;

import java.time.Instant;

/** Feedback came in. */
public record FeedbackSubmitted(FeedbackRef feedbackRef, Instant submittedAt, Instant answerDueAt) implements FeedbackEvent {
}
