package vn.motcua.feedback.intake;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.LookupPin;

/** What a sender gets in return. */
@Schema(name = "SubmittedFeedbackView")
public record SubmittedView(@Schema(examples = "PA-H28.30.001-240304-0001") String code,
        @Schema(description = "Shown this once: with the code it proves the sender, for example when rating the answer", examples = "48210377") String lookupPin,
        Instant submittedAt, @Schema(description = "Until when an answer is due") Instant answerDueAt) {

    static SubmittedView of(Feedback feedback, LookupPin pin) {
        return new SubmittedView(feedback.code(), pin.text(), feedback.submittedAt(), feedback.answerDueAt());
    }
}
