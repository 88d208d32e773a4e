package vn.motcua.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sender said on being asked, as the unit took it down. */
@Schema(name = "FeedbackSupplementRequest")
public record SupplementRequest(
        @NotBlank @Size(max = 20000) @Schema(examples = "Sự việc xảy ra sáng 04/3/2024, tại quầy số 2") String text) {
}
