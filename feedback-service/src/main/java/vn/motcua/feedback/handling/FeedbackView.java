package vn.motcua.feedback.handling;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.FeedbackState;
import vn.motcua.feedback.life.Verb;

/** One piece of feedback as its units see it. */
@Schema(name = "FeedbackView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedbackView(@Schema(examples = "PA-H28.30.001-240304-0001") String code, FeedbackKind kind, String subject,
        String content,
        @Schema(description = "Absent for anonymous feedback, and for roles that need not get in touch") SenderView sender,
        @Schema(examples = "H28.30.001") String receivingUnit,
        @Schema(description = "The unit on whose desk it lies", examples = "H28.30") String holdingUnit,
        FeedbackState state, Instant submittedAt,
        @Schema(description = "Absent while a supplement is awaited and when nothing is owed") Instant answerDueAt,
        @Schema(description = "Until when the answer is to be published") Instant publishDueAt,
        @Schema(description = "The sender's latest rating of the answer") SatisfactionLevel rating,
        @Schema(description = "What may be done now", examples = "[\"take-up\", \"forward\", \"return\"]") List<String> allowedVerbs) {

    static FeedbackView of(Feedback feedback, boolean withSender) {
        return new FeedbackView(feedback.code(), feedback.submission().kind(), feedback.submission().subject(),
                feedback.submission().content(),
                withSender ? SenderView.of(feedback.submission().sender()) : null, feedback.receivingUnit(),
                feedback.holdingUnit(),
                feedback.state(), feedback.submittedAt(), feedback.answerDueAt(), feedback.publishDueAt(), feedback.rating(),
                feedback.state().allowedVerbs().stream().map(Verb::path).toList());
    }
}
