package vn.motcua.reporting.assessment.round;

import vn.motcua.problem.ProblemException;

/** Nobody appraises a unit they belong to (403). */
public class OwnSheet extends ProblemException {
    OwnSheet() {
        super(403, "assessment-own-sheet");
    }
}
