package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** A case was accepted (state 2); the legal clock runs from {@code acceptedAt}. No due date means no statutory limit. */
public record CaseAccepted(CaseRef caseRef, Instant submittedAt, Instant acceptedAt,
        @MayBeAbsent Instant dueAt) implements CaseEvent {
}
