package vn.motcua.reporting.assessment.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about a criterion, or about the sheet as a whole. */
@Schema(name = "AssessmentCommentRequest")
public record SheetCommentRequest(@Schema(nullable = true, examples = "A.1") String criterion,
        @NotBlank @Size(max = 4000) String comment) {
}
