package vn.motcua.feedback.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.feedback.life.Submission;

/** Feedback as a sender writes it. */
@Schema(name = "SubmitFeedbackRequest")
public record SubmitFeedbackRequest(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the unit it is sent to", examples = "H28.30.001") String receivingUnit,
        @NotNull @Schema(description = "What it is about: a regulation, officials' conduct, or both", examples = "CONDUCT") FeedbackKind kind,
        @Valid SenderRequest sender,
        @NotBlank @Size(max = 500) @Schema(examples = "Thời gian chờ tại bộ phận một cửa") String subject,
        @NotBlank @Size(max = 20000) @Schema(examples = "Tôi phải chờ hai giờ dù đã lấy số thứ tự.") String content) {

    Submission toSubmission() {
        return new Submission(receivingUnit, kind, SenderRequest.toSender(sender), subject, content);
    }
}
