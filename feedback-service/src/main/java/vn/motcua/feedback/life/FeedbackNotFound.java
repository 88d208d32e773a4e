package vn.motcua.feedback.life;

import vn.motcua.problem.ProblemException;

/** There is no feedback with this code (404). */
public class FeedbackNotFound extends ProblemException {

    public FeedbackNotFound(String code) {
        super(404, "feedback-not-found", code);
    }
}
