package vn.motcua.feedback.satisfaction;

import vn.motcua.problem.ProblemException;

/** A response is told anew under its key with an earlier date, which would let an older word win (409). */
public class CorrectionBeforeItself extends ProblemException {

    public CorrectionBeforeItself() {
        super(409, "correction-before-itself");
    }
}
