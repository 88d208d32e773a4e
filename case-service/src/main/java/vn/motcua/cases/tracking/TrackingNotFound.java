package vn.motcua.cases.tracking;

import vn.motcua.problem.ProblemException;

/** No case bears the code, or the second factor is another (404): the same answer, so that guessing learns nothing. */
public class TrackingNotFound extends ProblemException {

    TrackingNotFound() {
        super(404, "tracking-not-found");
    }
}
