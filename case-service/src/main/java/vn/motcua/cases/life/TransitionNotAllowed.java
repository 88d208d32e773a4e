package vn.motcua.cases.life;

import vn.motcua.problem.ProblemException;

/** The case's state does not allow the verb (409); the answer lists those it allows. */
public class TransitionNotAllowed extends ProblemException {

    public TransitionNotAllowed(CaseState state, Verb verb) {
        super(409, "transition-not-allowed", verb.path(), state.vietnamese(), state.name());
        with("state", state.name());
        with("allowedVerbs", state.allowedVerbs().stream().map(Verb::path).toList());
    }
}
