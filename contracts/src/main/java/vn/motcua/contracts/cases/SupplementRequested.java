package vn.motcua.contracts.cases;

import java.time.Instant;

/** Documents are missing (state 5); after acceptance the clock stands still. */
public record SupplementRequested(CaseRef caseRef, Instant requestedAt, boolean afterAcceptance) implements CaseEvent {
}
