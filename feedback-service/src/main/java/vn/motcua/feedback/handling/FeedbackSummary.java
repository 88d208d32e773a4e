package vn.motcua.feedback.handling;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.FeedbackState;

/** One row of a list: nothing about the sender, and not what they wrote. */
@Schema(name = "FeedbackSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackSummary(@Schema(examples = "PA-H28.30.001-240304-0001") String code, FeedbackKind kind, String subject,
        String receivingUnit, String holdingUnit, FeedbackState state, Instant submittedAt, Instant answerDueAt,
        Instant publishDueAt) {

    static FeedbackSummary of(Feedback feedback) {
        return new FeedbackSummary(feedback.code(), feedback.submission().kind(), feedback.submission().subject(),
                feedback.receivingUnit(),
                feedback.holdingUnit(), feedback.state(), feedback.submittedAt(), feedback.answerDueAt(),
                feedback.publishDueAt());
    }
}
