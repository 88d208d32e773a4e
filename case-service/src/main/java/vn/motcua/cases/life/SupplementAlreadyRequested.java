package vn.motcua.cases.life;

import vn.motcua.problem.ProblemException;

/** At most one supplement request after acceptance; another needs a leader's override (409). */
public class SupplementAlreadyRequested extends ProblemException {

    public SupplementAlreadyRequested() {
        super(409, "supplement-already-requested");
    }
}
