package vn.motcua.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer. It will be published, so it names no person who sent the feedback. */
@Schema(name = "AnswerFeedbackRequest")
public record AnswerRequest(
        @NotBlank @Size(max = 20000) @Schema(examples = "Đơn vị đã bố trí thêm một quầy tiếp nhận buổi sáng.") String answer) {
}
