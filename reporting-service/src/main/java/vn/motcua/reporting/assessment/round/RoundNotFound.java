package vn.motcua.reporting.assessment.round;

import vn.motcua.problem.ProblemException;

/** There is no such round (404). */
public class RoundNotFound extends ProblemException {
    public RoundNotFound() {
        super(404, "assessment-round-not-found");
    }
}
