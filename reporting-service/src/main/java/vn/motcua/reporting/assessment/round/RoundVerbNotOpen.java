package vn.motcua.reporting.assessment.round;

import vn.motcua.problem.ProblemException;

/** The round's state has no such verb (409); the answer names those it has. */
public class RoundVerbNotOpen extends ProblemException {
    RoundVerbNotOpen(RoundVerb verb, RoundState state) {
        super(409, "assessment-round-verb-not-open", verb, state);
        with("state", state);
        with("openVerbs", state.openVerbs());
    }
}
