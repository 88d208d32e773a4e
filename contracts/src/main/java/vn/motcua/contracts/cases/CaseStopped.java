package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** Processing was stopped for good (state 8, final); {@code dueAt} is the due date had the clock resumed at that instant. */
public record CaseStopped(CaseRef caseRef, Instant stoppedAt, @MayBeAbsent Instant dueAt) implements CaseEvent {
}
