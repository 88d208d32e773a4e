package vn.motcua.cases.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.cases.life.SubmittedDocument.Form;
import vn.motcua.problem.InvalidRequest;

/** Documents that an owner gave before and need not give again. */
@ApplicationScoped
public class ReusedDocuments {

    /** Under this code stands the result of a case, instead of a document that was handed in. */
    public static final String RESULT = "KQ";

    private final Cases cases;

    ReusedDocuments(Cases cases) {
        this.cases = cases;
    }

    /**
     * Every reused document must lie in an accepted case of the same owner and still be good.
     *
     * @throws InvalidRequest naming the first that does not. No such case, a case of somebody else, and a case without the
     *         document are refused alike, so that nobody learns whose case a code is
     */
    public void require(Applicant owner, List<SubmittedDocument> documents, LocalDate today) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).form() == Form.REUSED) {
                require(owner, documents.get(i), "documents[" + i + "].reusedFrom", today);
            }
        }
    }

    private void require(Applicant owner, SubmittedDocument document, String field, LocalDate today) {
        if (owner.identityNumber() == null) {
            throw InvalidRequest.of(field, "reuse-needs-identity");
        }
        Case earlier = CaseCode.parse(document.reusedFrom()).flatMap(cases::byCode)
                .filter(found -> found.term() != null)
                .filter(found -> owner.identityNumber().equals(found.applicant().identityNumber()))
                .filter(found -> has(found, document.codeThere()))
                .orElseThrow(() -> InvalidRequest.of(field, "reused-document-unknown", document.codeThere()));
        Optional<LocalDate> goodUntil = documentOf(earlier, document.codeThere()).map(SubmittedDocument::validUntil);
        if (isOver(document.validUntil(), today) || goodUntil.filter(day -> isOver(day, today)).isPresent()) {
            throw InvalidRequest.of(field, "reused-document-expired", document.codeThere());
        }
    }

    private static boolean has(Case earlier, String code) {
        if (code.equals(RESULT)) {
            return earlier.state() == CaseState.RESOLVED || earlier.state() == CaseState.RETURNED;
        }
        return documentOf(earlier, code).isPresent();
    }

    private static Optional<SubmittedDocument> documentOf(Case earlier, String code) {
        return earlier.documents().stream().filter(document -> document.code().equals(code)).findFirst();
    }

    private static boolean isOver(LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
