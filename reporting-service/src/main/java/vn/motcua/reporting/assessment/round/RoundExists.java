package vn.motcua.reporting.assessment.round;

import vn.motcua.problem.ProblemException;

/** A unit appraises by an index once in a period (409). */
public class RoundExists extends ProblemException {
    public RoundExists(Round round) {
        super(409, "assessment-round-exists", round.appraiser(), round.definition().code(), round.period());
    }
}
