package vn.motcua.contracts.feedback;

import java.time.Instant;

/** The feedback was answered, against the due date in force then. */
public record FeedbackAnswered(FeedbackRef feedbackRef, String answeringUnit, Instant answeredAt,
        Instant answerDueAt) implements FeedbackEvent {
}
