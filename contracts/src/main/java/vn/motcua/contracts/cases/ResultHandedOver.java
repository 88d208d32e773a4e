package vn.motcua.contracts.cases;

import java.time.Instant;

/** The result reached the applicant (state 10, final). */
public record ResultHandedOver(CaseRef caseRef, Instant handedOverAt) implements CaseEvent {
}
