package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The sender rated the answer. */
public record FeedbackRated(FeedbackRef feedbackRef, Instant ratedAt, SatisfactionLevel level) implements FeedbackEvent {
}
