package vn.motcua.contracts.cases;

import java.time.Instant;

/** The applicant owes a payment (state 6); the clock stands still. */
public record PaymentRequested(CaseRef caseRef, Instant requestedAt, long amountVnd) implements CaseEvent {
}
