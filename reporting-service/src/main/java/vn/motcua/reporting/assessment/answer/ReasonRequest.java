package vn.motcua.reporting.assessment.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken back. */
@Schema(name = "AssessmentReasonRequest")
record ReasonRequest(@NotBlank @Size(max = 4000) String comment) {
}
