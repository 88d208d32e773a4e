package vn.motcua.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a supplement is asked for, feedback is refused, or given back. */
@Schema(name = "FeedbackReasonRequest")
public record ReasonRequest(
        @NotBlank @Size(max = 5000) @Schema(examples = "Chưa nêu rõ ngày và bộ phận giao dịch") String reason) {
}
