package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** The case was resolved (state 9), against the due date in force then. */
public record ResultIssued(CaseRef caseRef, Instant resolvedAt, @MayBeAbsent Instant dueAt) implements CaseEvent {
}
