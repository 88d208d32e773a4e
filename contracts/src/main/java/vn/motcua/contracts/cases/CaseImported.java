package vn.motcua.contracts.cases;

import java.time.Instant;
import java.util.List;

import vn.motcua.contracts.MayBeAbsent;

/**
 * A case came from another system with its past. The steps are its whole timeline in order and replace all told of it before.
 *
 * @param legs the ended holding times of a case that went through several units
 * @param manner absent where nothing is told of it
 */
public record CaseImported(CaseRef caseRef, Instant submittedAt, List<Step> steps, @MayBeAbsent List<Leg> legs,
        @MayBeAbsent HandlingManner manner) implements CaseEvent {

    /** With nothing told of the manner. */
    public CaseImported(CaseRef caseRef, Instant submittedAt, List<Step> steps, List<Leg> legs) {
        this(caseRef, submittedAt, steps, legs, null);
    }

    /**
     * One dated step. {@code dueAt} is the due date in force after it, absent while the clock stands still or before
     * acceptance;
     * on a closing step it is the due date the closing is measured against. {@code unit} is set on a transfer.
     */
    public record Step(StepKind kind, Instant at, @MayBeAbsent Instant dueAt, @MayBeAbsent String unit) {
    }
}
