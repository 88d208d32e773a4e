package vn.motcua.feedback.life;

import vn.motcua.problem.ProblemException;

/** Feedback is forwarded to the unit that holds it, which would only restart its time to answer (409). */
public class AlreadyHeldThere extends ProblemException {

    public AlreadyHeldThere(String unit) {
        super(409, "already-held-there", unit);
    }
}
