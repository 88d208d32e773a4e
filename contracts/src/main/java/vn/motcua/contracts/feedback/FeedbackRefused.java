package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The feedback was refused. */
public record FeedbackRefused(FeedbackRef feedbackRef, Instant refusedAt) implements FeedbackEvent {
}
