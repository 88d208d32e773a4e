package vn.motcua.reporting.assessment.result;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.reporting.assessment.sheet.Entry;
import vn.motcua.reporting.index.definition.Words;
import vn.motcua.reporting.index.scoring.Origin;
import vn.motcua.reporting.index.scoring.Status;
import vn.motcua.reporting.index.scoring.Summed;

/**
 * A line of a sheet.
 *
 * @param depth 0 for the outermost criteria
 * @param status where the appraised points come from; null for a group
 * @param computed what was counted would earn; null where nothing is
 * @param selfPoints by the unit, with what is computed where it gives none
 * @param points by the appraiser, with what is computed where it gives none
 * @param difference the appraiser's minus the unit's; null where either is missing, and for a group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentCriterion", description = "A line of a sheet: a group or a criterion, with both sides' points")
public record CriterionResult(@Schema(examples = "A.1") String code, Words name, int depth, BigDecimal max, Means means,
        @Schema(description = "Whether the unit registers its key tasks here") boolean keyTasks,
        @Schema(nullable = true) Status status, @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator, @Schema(nullable = true) Origin numeratorFrom,
        @Schema(nullable = true) Origin denominatorFrom, @Schema(nullable = true) Summed summed,
        @Schema(nullable = true, description = "What was counted would earn this") BigDecimal computed,
        @Schema(nullable = true) Entry self, @Schema(nullable = true) Entry appraised,
        @Schema(nullable = true, description = "By the unit, with what is computed where it gives none") BigDecimal selfPoints,
        @Schema(nullable = true, description = "By the appraiser, with what is computed where it gives none") BigDecimal points,
        @Schema(nullable = true, description = "The appraiser's points minus the unit's") BigDecimal difference) {

    public boolean differs() {
        return difference != null && difference.signum() != 0;
    }

    boolean isUnanswered() {
        return status == Status.UNANSWERED;
    }

    boolean isUnexplained() {
        return differs() && (appraised == null || !appraised.isExplained());
    }
}
