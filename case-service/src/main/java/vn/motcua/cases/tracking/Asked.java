package vn.motcua.cases.tracking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;

/**
 * What an applicant has to do now.
 *
 * @param documents the catalogue's names of the mandatory documents that are not there; form 02 has the whole list, and the
 *        reason, which is free text and stays there
 * @param amountVnd what is to be paid, in dong; null unless a payment is asked for
 */
public record Asked(Kind kind, List<String> documents, Long amountVnd) {

    /** What it is. */
    public enum Kind {
        SUPPLY_DOCUMENTS,
        PAY,
        COLLECT_RESULT
    }

    /** Null when nothing is asked. */
    static Asked of(Case subject, Catalogue catalogue) {
        return switch (subject.state()) {
            case SUPPLEMENT_REQUESTED -> new Asked(Kind.SUPPLY_DOCUMENTS, missing(subject, catalogue), null);
            case PAYMENT_REQUESTED -> new Asked(Kind.PAY, List.of(), subject.paymentVnd());
            case RESOLVED -> new Asked(Kind.COLLECT_RESULT, List.of(), null);
            default -> null;
        };
    }

    private static List<String> missing(Case subject, Catalogue catalogue) {
        Set<String> there = subject.documents().stream().map(SubmittedDocument::code).collect(Collectors.toSet());
        return catalogue.pinned(subject.procedureCode(), subject.procedureVersion()).requiredDocuments().stream()
                .filter(document -> document.mandatory() && !there.contains(document.code())).map(RequiredDocument::name)
                .toList();
    }
}
