package vn.motcua.cases.results;

import vn.motcua.cases.life.CaseState;
import vn.motcua.problem.ProblemException;

/** A result belongs to a resolved case (409). */
public class NoResultYet extends ProblemException {

    public NoResultYet(CaseState state) {
        super(409, "no-result-yet", state.vietnamese(), state.name());
        with("state", state.name());
    }
}
