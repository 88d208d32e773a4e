package vn.motcua.cases.printing;

import java.time.Instant;

import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.HistoryEntry;

/**
 * What form 03 and the stop notice say: this case goes no further, for this reason.
 *
 * @param submittedAt when the case was handed in
 */
public record EndForm(Owner owner, String procedure, String subject, Instant submittedAt, String reason) {

    static EndForm of(Case subject, HistoryEntry end, ProcedureTerms terms) {
        return new EndForm(Owner.of(subject.applicant()), terms.name(), subject.subject(), subject.submittedAt(),
                end.reason());
    }
}
