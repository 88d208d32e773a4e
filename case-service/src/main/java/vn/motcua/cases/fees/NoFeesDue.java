package vn.motcua.cases.fees;

import vn.motcua.cases.life.CaseState;
import vn.motcua.problem.ProblemException;

/** A case that ended without being accepted owes nothing (409). */
public class NoFeesDue extends ProblemException {

    public NoFeesDue(CaseState state) {
        super(409, "no-fees-due", state.vietnamese(), state.name());
        with("state", state.name());
    }
}
