package vn.motcua.contracts.cases;

import java.time.Instant;

/** A case went back to the unit it came from, to be mended there (state 4). */
public record CaseSentBack(CaseRef caseRef, String fromUnit, String toUnit, Instant sentBackAt) implements CaseEvent {
}
