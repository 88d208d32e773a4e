package vn.motcua.cases.printing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;

/**
 * What form 02 says of the latest supplement request.
 *
 * @param missing names of the mandatory documents that are not there while the request is open; none once it was answered
 * @param reason what to complete and why, in the officer's words
 * @param guide the account that asked; null for an imported past
 */
public record SupplementForm(Owner owner, String procedure, String subject, List<String> missing, String reason, String guide) {

    static SupplementForm of(Case subject, HistoryEntry request, ProcedureTerms terms) {
        Set<String> there = subject.documents().stream().map(SubmittedDocument::code).collect(Collectors.toSet());
        List<String> missing = subject.state() != CaseState.SUPPLEMENT_REQUESTED ? List.of()
                : terms.requiredDocuments().stream().filter(RequiredDocument::mandatory)
                        .filter(document -> !there.contains(document.code())).map(RequiredDocument::name).toList();
        return new SupplementForm(Owner.of(subject.applicant()), terms.name(), subject.subject(), missing, request.reason(),
                request.actor());
    }
}
