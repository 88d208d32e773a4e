package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** The applicant withdrew the case (state 7, final). */
public record CaseWithdrawn(CaseRef caseRef, Instant withdrawnAt, @MayBeAbsent Instant dueAt) implements CaseEvent {
}
