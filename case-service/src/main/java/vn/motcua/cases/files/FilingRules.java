package vn.motcua.cases.files;

import java.util.EnumSet;
import java.util.Set;

import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseState;

/** In which states of a case its files may change. */
final class FilingRules {

    /** What was handed in stays as it was once the case is decided. */
    private static final Set<CaseState> OPEN = EnumSet.of(CaseState.REGISTERED, CaseState.ACCEPTED, CaseState.PROCESSING,
            CaseState.SUPPLEMENT_REQUESTED, CaseState.PAYMENT_REQUESTED);
    /** A result is drawn up before it is issued, and may be scanned after it was handed over. */
    private static final Set<CaseState> HAS_RESULT = EnumSet.of(CaseState.ACCEPTED, CaseState.PROCESSING,
            CaseState.PAYMENT_REQUESTED, CaseState.RESOLVED, CaseState.RETURNED);

    private FilingRules() {
    }

    /** @throws FilesClosed when no file of this document may come in */
    static void requireFiling(Case subject, String documentCode) {
        Set<CaseState> states = documentCode.equals(CaseFile.RESULT) ? HAS_RESULT : OPEN;
        if (!states.contains(subject.state())) {
            throw new FilesClosed(subject.state());
        }
    }

    /** @throws FilesClosed when the case is decided, so that its files stay */
    static void requireDeletable(Case subject) {
        if (!OPEN.contains(subject.state())) {
            throw new FilesClosed(subject.state());
        }
    }
}
