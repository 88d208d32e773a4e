package vn.motcua.cases.printing;

import java.time.Instant;

import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.HistoryEntry;

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

    static ApologyForm of(Case subject, HistoryEntry apology, ProcedureTerms terms, String leadUnit) {
        return new ApologyForm(Owner.of(subject.applicant()), terms.name(), subject.term().from(), apology.dueAt(), leadUnit,
                apology.reason(), subject.reappointedTo());
    }
}
