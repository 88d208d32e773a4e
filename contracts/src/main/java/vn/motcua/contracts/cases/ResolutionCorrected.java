package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/** A resolution was taken back by an audited correction (9 to 4); the case is open again. */
public record ResolutionCorrected(CaseRef caseRef, Instant correctedAt, @MayBeAbsent Instant dueAt) implements CaseEvent {
}
