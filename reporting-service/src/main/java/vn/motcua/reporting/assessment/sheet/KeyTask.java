package vn.motcua.reporting.assessment.sheet;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A task that a unit commits itself to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentKeyTask")
public record KeyTask(@NotBlank @Size(max = 500) @Schema(examples = "Xây dựng đề án vị trí việc làm") String title,
        @Size(max = 1000) @Schema(nullable = true, description = "What is to come of it", examples = "Đề án được phê duyệt") String product,
        @Schema(nullable = true) LocalDate due,
        @Size(max = 2000) @Schema(nullable = true, description = "What came of it") String result) {
}
