package vn.motcua.contracts.cases;

import java.time.Instant;

/** Somebody of {@code unit} now has the case in hand, or nobody has; who it is stays within the unit. */
public record CaseAssigned(CaseRef caseRef, String unit, Instant assignedAt) implements CaseEvent {
}
