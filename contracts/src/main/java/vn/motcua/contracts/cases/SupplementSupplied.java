package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** The missing documents came; {@code dueAt} is the new due date, absent before acceptance. */
public record SupplementSupplied(CaseRef caseRef, Instant suppliedAt, @MayBeAbsent Instant dueAt) implements CaseEvent {
}
