package vn.motcua.reporting.assessment.answer;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.assessment.result.CriterionResult;
import vn.motcua.reporting.assessment.result.SheetResult;
import vn.motcua.reporting.assessment.sheet.Step;

/** What both sides differ on, with what was said about it. */
@Schema(name = "AssessmentDifference", description = "A criterion both sides differ on, with what was said about it")
record DifferenceView(CriterionResult criterion, List<Step> comments) {

    static List<DifferenceView> of(SheetResult result) {
        return result.differences().stream().map(criterion -> new DifferenceView(criterion,
                result.history().stream().filter(step -> criterion.code().equals(step.criterion())).toList())).toList();
    }
}
