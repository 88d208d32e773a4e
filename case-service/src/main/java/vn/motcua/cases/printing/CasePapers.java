package vn.motcua.cases.printing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.ProcedureTerms;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseStep;
import vn.motcua.cases.life.HistoryEntry;
import vn.motcua.time.CivilTime;

/**
 * The forms that a case has, by the steps it took. A form says what held at its step, so that a reprint equals the original.
 */
final class CasePapers {

    private final Case subject;
    private final List<HistoryEntry> history;
    private final Catalogue catalogue;

    CasePapers(Case subject, List<HistoryEntry> history, Catalogue catalogue) {
        this.subject = subject;
        this.history = history;
        this.catalogue = catalogue;
    }

    /**
     * A form before it meets paper.
     *
     * @param agency the name of the unit that issues it
     */
    record Draft(String agency, LocalDate day, Record content) {
    }

    /** @throws FormNotApplicable when the case took no step that the form goes with */
    Draft draft(Form form) {
        HistoryEntry step = step(form).orElseThrow(() -> new FormNotApplicable(form, subject.code(), available()));
        // A receipt and a control sheet are the reception's; the others come from whoever took the step.
        boolean receptions = form == Form.RECEIPT || form == Form.CONTROL_SHEET || step.unit() == null;
        return new Draft(catalogue.unitName(receptions ? subject.receivingUnit() : step.unit()),
                CivilTime.dateOf(step.at()), content(form, step));
    }

    private Record content(Form form, HistoryEntry step) {
        ProcedureTerms terms = catalogue.pinned(subject.procedureCode(), subject.procedureVersion());
        return switch (form) {
            case RECEIPT -> ReceiptForm.of(subject, step, terms, catalogue.unitName(subject.receivingUnit()));
            case SUPPLEMENT_REQUEST -> SupplementForm.of(subject, step, terms);
            case REFUSAL, STOP_NOTICE -> EndForm.of(subject, step, terms);
            case CONTROL_SHEET -> ControlSheetForm.of(subject, history, terms.name(), catalogue::unitName);
            case APOLOGY -> ApologyForm.of(subject, step, terms, catalogue.unitName(step.unit()));
            case CASE_REGISTER -> throw new IllegalStateException(form + " goes with no step of a case");
        };
    }

    private List<Form> available() {
        return Arrays.stream(Form.values()).filter(form -> step(form).isPresent()).toList();
    }

    private Optional<HistoryEntry> step(Form form) {
        return switch (form) {
            case RECEIPT -> latest(CaseStep.ACCEPTED);
            case SUPPLEMENT_REQUEST -> latest(CaseStep.SUPPLEMENT_REQUESTED);
            case REFUSAL -> latest(CaseStep.REFUSED);
            case STOP_NOTICE -> latest(CaseStep.STOPPED);
            // The sheet goes with the case from the first handover on.
            case APOLOGY -> latest(CaseStep.REAPPOINTED);
            case CONTROL_SHEET -> history.stream().filter(step -> step.step() == CaseStep.TRANSFERRED).findFirst();
            case CASE_REGISTER -> Optional.empty();
        };
    }

    private Optional<HistoryEntry> latest(CaseStep kind) {
        return history.stream().filter(step -> step.step() == kind).reduce((earlier, later) -> later);
    }
}
