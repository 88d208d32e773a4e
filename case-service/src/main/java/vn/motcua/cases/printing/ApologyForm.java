package vn.motcua.cases.printing;

import java.time.Instant;

/**
 * What form 04 says.
 *
 * @param receivedAt when the case was accepted
 * @param promisedAt the due date that is not kept
 * @param leadUnit the name of the unit that leads the processing
 * @param dueAt the new promise
 */
public record ApologyForm(Owner owner, String procedure, Instant receivedAt, Instant promisedAt, String leadUnit, String reason,
        Instant dueAt) {
}
