package vn.motcua.contracts.cases;

/** A unit held a case and no longer does; the leg is measured against its own due date. */
public record LegEnded(CaseRef caseRef, Leg leg) implements CaseEvent {
}
