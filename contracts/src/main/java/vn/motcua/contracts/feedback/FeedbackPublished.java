package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The answer was published. */
public record FeedbackPublished(FeedbackRef feedbackRef, Instant publishedAt, Instant publishDueAt) implements FeedbackEvent {
}
