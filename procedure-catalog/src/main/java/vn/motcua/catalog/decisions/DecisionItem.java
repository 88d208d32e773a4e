package vn.motcua.catalog.decisions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.motcua.contracts.catalog.ProcedureChange;

/** What a decision did to one procedure; no version when it abolished it. */
@Embeddable
record DecisionItem(@Enumerated(EnumType.STRING) ProcedureChange change, String procedureCode, Integer procedureVersion) {
}
