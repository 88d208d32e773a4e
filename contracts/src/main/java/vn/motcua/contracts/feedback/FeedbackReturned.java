package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The unit it was forwarded to sent it back. */
public record FeedbackReturned(FeedbackRef feedbackRef, String fromUnit, Instant returnedAt) implements FeedbackEvent {
}
