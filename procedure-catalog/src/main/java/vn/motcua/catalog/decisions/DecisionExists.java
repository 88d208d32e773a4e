package vn.motcua.catalog.decisions;

import vn.motcua.problem.ProblemException;

/** The unit issued a decision under this number before (409). */
class DecisionExists extends ProblemException {

    DecisionExists(String number, String issuingUnit) {
        super(409, "decision-exists", number, issuingUnit);
    }
}
