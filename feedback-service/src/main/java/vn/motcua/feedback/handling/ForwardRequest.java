package vn.motcua.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which unit is competent. */
@Schema(name = "ForwardFeedbackRequest")
public record ForwardRequest(@NotBlank @Size(max = 40) @Schema(examples = "H28.30") String toUnit,
        @Size(max = 5000) @Schema(examples = "Thuộc thẩm quyền Ủy ban nhân dân huyện") String note) {
}
