package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The sender is asked to say more. */
public record FeedbackSupplementRequested(FeedbackRef feedbackRef, Instant requestedAt) implements FeedbackEvent {
}
