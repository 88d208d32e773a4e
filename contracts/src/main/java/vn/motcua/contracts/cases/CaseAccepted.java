package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/**
 * A case was accepted (state 2); the legal clock runs from {@code acceptedAt}. No due date means no statutory limit.
 *
 * @param documents how the documents came in; absent where none were listed
 */
public record CaseAccepted(CaseRef caseRef, Instant submittedAt, Instant acceptedAt, @MayBeAbsent Instant dueAt,
        @MayBeAbsent DocumentCounts documents) implements CaseEvent {

    /** With nothing told of documents. */
    public CaseAccepted(CaseRef caseRef, Instant submittedAt, Instant acceptedAt, Instant dueAt) {
        this(caseRef, submittedAt, acceptedAt, dueAt, null);
    }
}
