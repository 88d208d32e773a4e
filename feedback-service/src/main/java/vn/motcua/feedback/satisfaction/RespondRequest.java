package vn.motcua.feedback.satisfaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.feedback.SatisfactionLevel;

/** What an applicant said about a handled case, as recorded at a counter or by a survey. */
@Schema(name = "RespondToCaseRequest")
public record RespondRequest(@NotBlank @Size(max = 80) @Schema(examples = "H28.30.001-240105-0001") String caseCode,
        @NotNull @Schema(examples = "VERY_SATISFIED") SatisfactionLevel level,
        @Size(max = 2000) @Schema(examples = "Cán bộ hướng dẫn rõ ràng") String comment) {
}
