package vn.motcua.contracts.cases;

import java.time.Instant;

/** The result of a resolved case was put on file. Those that exist on paper alone are not told. */
public record ResultDocumentRecorded(CaseRef caseRef, Instant recordedAt, ResultForm resultForm) implements CaseEvent {
}
