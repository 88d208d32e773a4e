package vn.motcua.contracts.cases;

import java.time.Instant;

/** The office apologised and promised the result anew; the case is still measured against {@code dueAt}. */
public record ResultReappointed(CaseRef caseRef, Instant reappointedAt, Instant dueAt,
        Instant promisedAt) implements CaseEvent {
}
