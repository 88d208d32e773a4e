package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The competent unit handles the feedback. */
public record FeedbackTakenUp(FeedbackRef feedbackRef, String unit, Instant takenUpAt) implements FeedbackEvent {
}
