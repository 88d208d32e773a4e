package vn.motcua.contracts.cases;

import java.time.Instant;

/** A case went from one unit to another for processing (state 4). */
public record CaseTransferred(CaseRef caseRef, String fromUnit, String toUnit, Instant transferredAt) implements CaseEvent {
}
