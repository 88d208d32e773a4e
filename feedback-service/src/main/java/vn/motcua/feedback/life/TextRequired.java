package vn.motcua.feedback.life;

import vn.motcua.problem.ProblemException;

/** The step needs words: a reason, or the answer itself (422). */
public class TextRequired extends ProblemException {

    public TextRequired(Verb verb) {
        super(422, "text-required", verb.path());
    }
}
