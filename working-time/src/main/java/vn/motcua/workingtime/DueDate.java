package vn.motcua.workingtime;

import java.time.Instant;

/**
 * The promised instant and its explanation.
 *
 * @param dueAt null while a pause is open: it cannot be known before the clock resumes
 * @param ledger never null
 */
public record DueDate(Instant dueAt, DueDateLedger ledger) {
}
