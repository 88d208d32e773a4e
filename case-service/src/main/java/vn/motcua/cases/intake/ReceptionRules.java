package vn.motcua.cases.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.cases.life.SubmittedDocument.Form;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.RequiredDocument;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.problem.InvalidRequest;

/** What must hold before a case enters, whether it comes over the counter or out of another system's past. */
@ApplicationScoped
public class ReceptionRules {

    /** @throws InvalidRequest when the unit does not exist on that day */
    public void requireUnit(Catalogue catalogue, String field, String unit, LocalDate day) {
        if (!catalogue.hasUnit(unit, day)) {
            throw InvalidRequest.of(field, "unit-unknown", unit);
        }
    }

    /**
     * The procedure version that holds on a day.
     *
     * @throws InvalidRequest when the procedure is unknown or does not hold on that day
     */
    public ProcedureTerms procedureOn(Catalogue catalogue, String code, LocalDate day) {
        if (!catalogue.hasProcedure(code)) {
            throw InvalidRequest.of("procedureCode", "procedure-unknown", code);
        }
        return catalogue.procedureOn(code, day)
                .orElseThrow(() -> InvalidRequest.of("procedureCode", "procedure-not-in-force", code, day.toString()));
    }

    /** @throws InvalidRequest when the procedure is only described online, and the case came online */
    public void requireChannel(ProcedureTerms terms, Channel channel) {
        if (channel == Channel.ONLINE && terms.published().serviceLevel() == ServiceLevel.INFORMATION) {
            throw InvalidRequest.of("channel", "not-offered-online", terms.code());
        }
    }

    /**
     * Every document must belong to the procedure, each once, and say where it comes from if it is not there itself.
     *
     * @throws InvalidRequest naming the first that does not
     */
    public void requireKnownDocuments(ProcedureTerms terms, List<SubmittedDocument> documents) {
        Set<String> known = new HashSet<>();
        terms.requiredDocuments().forEach(document -> known.add(document.code()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            String code = documents.get(i).code();
            if (!known.contains(code)) {
                throw InvalidRequest.of("documents[" + i + "].code", "document-unknown", code, terms.code());
            }
            if (!seen.add(code)) {
                throw InvalidRequest.of("documents[" + i + "].code", "document-twice", code);
            }
            requireOrigin("documents[" + i + "]", documents.get(i));
        }
    }

    private static void requireOrigin(String field, SubmittedDocument document) {
        boolean reused = document.form() == Form.REUSED;
        if (reused == (document.reusedFrom() == null) || !reused && document.reusedDocument() != null) {
            throw InvalidRequest.of(field + ".reusedFrom", reused ? "origin-missing" : "origin-unfitting",
                    document.form().name());
        }
        boolean taken = document.form() == Form.NATIONAL_DATABASE;
        if (taken == (document.takenFrom() == null)) {
            throw InvalidRequest.of(field + ".takenFrom", taken ? "origin-missing" : "origin-unfitting",
                    document.form().name());
        }
    }

    /** @throws InvalidRequest when no document of the procedure names this condition; null is always right */
    public void requireCondition(ProcedureTerms terms, String condition) {
        if (condition != null && terms.requiredDocuments().stream().noneMatch(one -> condition.equals(one.condition()))) {
            throw InvalidRequest.of("condition", "condition-unknown", condition, terms.code());
        }
    }

    /**
     * @param condition the case's; null where none was named, and documents that depend on one need not be there
     * @throws DocumentsMissing when a mandatory document of the pinned version was not handed in
     */
    public void requireComplete(ProcedureTerms terms, String condition, List<SubmittedDocument> documents) {
        Set<String> submitted = new HashSet<>();
        documents.forEach(document -> submitted.add(document.code()));
        List<RequiredDocument> missing = terms.requiredDocuments().stream()
                .filter(document -> document.mandatory() && !submitted.contains(document.code()))
                .filter(document -> document.condition() == null || document.condition().equals(condition)).toList();
        if (!missing.isEmpty()) {
            throw new DocumentsMissing(missing);
        }
    }
}
