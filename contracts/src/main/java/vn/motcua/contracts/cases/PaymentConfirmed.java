package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** The payment came; {@code dueAt} is the new due date. */
public record PaymentConfirmed(CaseRef caseRef, Instant confirmedAt, @MayBeAbsent Instant dueAt,
        boolean paidOnline) implements CaseEvent {
}
