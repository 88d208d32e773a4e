package vn.motcua.contracts.cases;

import java.time.Instant;

/** The calendar was corrected and moved the due date of an open case. */
public record DueDateRecounted(CaseRef caseRef, Instant recountedAt, Instant dueAt, int calendarVersion) implements CaseEvent {
}
