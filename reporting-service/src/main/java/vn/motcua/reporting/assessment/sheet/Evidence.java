package vn.motcua.reporting.assessment.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a score rests on: words, and where to look it up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentEvidence")
public record Evidence(@NotBlank @Size(max = 1000) @Schema(examples = "Hoàn thành số hóa 100% hồ sơ hộ tịch") String text,
        @Size(max = 200) @Schema(nullable = true, description = "Number of a document", examples = "45/BC-UBND") String reference,
        @Size(max = 2000) @Pattern(regexp = "https?://\\S+") @Schema(nullable = true, examples = "https://example.vn/45-BC") String link) {
}
