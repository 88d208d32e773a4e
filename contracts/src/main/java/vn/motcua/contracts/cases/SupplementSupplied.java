package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/**
 * The missing documents came; {@code dueAt} is the new due date, absent before acceptance.
 *
 * @param documents how all documents of the case came in, those from before with them; absent where none were added
 */
public record SupplementSupplied(CaseRef caseRef, Instant suppliedAt, @MayBeAbsent Instant dueAt,
        @MayBeAbsent DocumentCounts documents) implements CaseEvent {

    /** With no document added. */
    public SupplementSupplied(CaseRef caseRef, Instant suppliedAt, Instant dueAt) {
        this(caseRef, suppliedAt, dueAt, null);
    }
}
