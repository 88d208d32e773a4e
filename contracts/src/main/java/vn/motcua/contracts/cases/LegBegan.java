package vn.motcua.contracts.cases;

import java.time.Instant;

/** Another unit takes part in a case beside the one that has it in hand. */
public record LegBegan(CaseRef caseRef, String unit, LegKind kind, Instant beganAt) implements CaseEvent {
}
