package vn.motcua.reporting.assessment.answer;

import vn.motcua.problem.ProblemException;

/** The round is not decided, so nothing is sealed (404). */
class SealNotFound extends ProblemException {
    SealNotFound() {
        super(404, "assessment-seal-not-found");
    }
}
