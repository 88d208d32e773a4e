package vn.motcua.feedback.rating;

import vn.motcua.problem.ProblemException;

/** The code and the second factor do not belong together (403). Says the same when there is no such code. */
public class SecondFactorNotAccepted extends ProblemException {

    public SecondFactorNotAccepted() {
        super(403, "second-factor-not-accepted");
    }
}
