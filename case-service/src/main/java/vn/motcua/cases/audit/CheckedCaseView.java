package vn.motcua.cases.audit;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A case's history held against the audit.
 *
 * @param intact whether every step is what was written, none is missing and none too many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckedCaseView(String code, boolean intact, List<StepView> steps) {

    /**
     * One step, by its number.
     *
     * @param position of the entry that vouches for it; absent while that waits to be sealed, and where there is none
     * @param at when the entry says it was written
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CheckedStepView")
    public record StepView(int ordinal, String step, Verdict verdict, Long position, Instant at) {
    }

    /** What can be said of a step. */
    @Schema(name = "StepVerdict")
    public enum Verdict {
        /** It is what was written. */
        FITS,
        /** It, or one written together with it, was changed afterwards. */
        DIFFERS,
        /** It was written, and is no longer there. */
        GONE,
        /** No entry tells of it: it is older than the audit, or was slipped in. */
        UNRECORDED,
        /** The entry that tells of it was changed itself. */
        ENTRY_BROKEN
    }
}
