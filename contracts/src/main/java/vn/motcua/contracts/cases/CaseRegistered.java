package vn.motcua.contracts.cases;

import java.time.Instant;

/** A case was handed in and waits for an officer to check it (state 1). */
public record CaseRegistered(CaseRef caseRef, Instant submittedAt) implements CaseEvent {
}
