package vn.motcua.reporting.assessment.opening;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round to open. */
@Schema(name = "OpenAssessmentRoundRequest")
public record OpenRoundRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "Đánh giá thực hiện nhiệm vụ năm 2024") String name,
        @NotBlank @Schema(description = "The unit that appraises and decides; the caller belongs to it", examples = "H28.34") String appraiser,
        @NotBlank @Schema(description = "Code of the index", examples = "year-end-tasks-sample") String index,
        @Schema(nullable = true, description = "To be held to this version; the one in force at the period's end is used") Integer version,
        @NotBlank @Schema(examples = "2024") String period,
        @NotNull @Schema(description = "Last day for units to submit") LocalDate selfScoreBy,
        @NotNull @Schema(description = "Last day for the appraiser") LocalDate appraiseBy,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Group> groups) {

    /** Units to be ranked among each other. */
    @Schema(name = "OpenAssessmentGroup")
    public record Group(@NotBlank @Size(max = 50) @Schema(examples = "communes") String code,
            @NotBlank @Size(max = 200) @Schema(examples = "Các xã, thị trấn") String name,
            @NotEmpty @Size(max = 500) @Schema(description = "Codes of units below the appraiser") List<@NotBlank String> units) {
    }
}
