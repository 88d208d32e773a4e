package vn.motcua.contracts.cases;

import java.time.Instant;

/** A case was not accepted (state 3, final). */
public record CaseRefused(CaseRef caseRef, Instant refusedAt) implements CaseEvent {
}
