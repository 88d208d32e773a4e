package vn.motcua.reporting.assessment.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.assessment.sheet.SheetState;
import vn.motcua.reporting.assessment.sheet.Step;
import vn.motcua.reporting.index.definition.Words;

/**
 * All that a sheet says.
 *
 * @param group whom the unit is ranked among
 * @param total the appraiser's points and what is computed
 * @param answeredMax the maxima of the criteria that have points
 * @param band what the total is called
 * @param history everything done or said, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentResult", description = "All that a sheet says")
public record SheetResult(@Schema(examples = "H28.34.002") String unit, String unitName, UnitLevel level, String group,
        SheetState state, @Schema(nullable = true) Instant submittedAt,
        @Schema(description = "Submitted after the last day for it") boolean late, BigDecimal selfTotal,
        @Schema(description = "The appraiser's points and what is computed") BigDecimal total, BigDecimal answeredMax,
        Words band, List<CriterionResult> criteria, List<Step> history) {

    /** Criteria on which both sides differ. */
    public List<CriterionResult> differences() {
        return criteria.stream().filter(CriterionResult::differs).toList();
    }

    /** Criteria that the appraiser has not given points for. */
    public List<String> unanswered() {
        return criteria.stream().filter(CriterionResult::isUnanswered).map(CriterionResult::code).toList();
    }

    /** Criteria on which the appraiser differs from the unit without saying why. */
    public List<String> unexplained() {
        return criteria.stream().filter(CriterionResult::isUnexplained).map(CriterionResult::code).toList();
    }
}
