package vn.motcua.feedback.handling;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.life.Step;

/** One entry of the history. */
@Schema(name = "FeedbackStepView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(FeedbackStepKind step, Instant at,
        @Schema(description = "The account that acted; absent where the sender did") String actor,
        @Schema(description = "The unit acted for") String unit,
        @Schema(description = "Where it was forwarded to") String toUnit,
        String text, SatisfactionLevel level,
        @Schema(description = "Until when the law wanted this step done; absent where it sets no limit") Instant dueAt,
        @Schema(description = "Whether it came after its last day") boolean late) {

    static StepView of(Step step) {
        return new StepView(step.kind(), step.at(), step.actor(), step.unit(), step.toUnit(), step.text(), step.level(),
                step.dueAt(), step.late());
    }
}
