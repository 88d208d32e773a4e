package vn.motcua.reporting.assessment.round;

import java.util.List;

import vn.motcua.problem.ProblemException;

/** The round is decided or cancelled, and none of its sheets changes any more (409). */
public class RoundClosed extends ProblemException {
    RoundClosed(RoundState state) {
        super(409, "assessment-round-closed", state);
        with("state", state);
        with("openVerbs", List.of());
    }
}
