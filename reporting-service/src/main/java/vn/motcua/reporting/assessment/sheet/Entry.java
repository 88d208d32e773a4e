package vn.motcua.reporting.assessment.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What one side says about a criterion.
 *
 * @param points null where it gives none, so that the computed points stand or the criterion is unanswered
 * @param note why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "AssessmentEntry", description = "What one side says about a criterion; the latest stands")
public record Entry(@Schema(examples = "A.1") String criterion, @Schema(nullable = true, examples = "38.5") BigDecimal points,
        @Schema(nullable = true) String note, List<Evidence> evidence, List<KeyTask> tasks, String author, Instant at) {

    public Entry {
        evidence = evidence == null ? List.of() : evidence;
        tasks = tasks == null ? List.of() : tasks;
    }

    @JsonIgnore
    public boolean isExplained() {
        return note != null && !note.isBlank();
    }
}
