package vn.motcua.cases.life;

import java.time.Instant;

import vn.motcua.problem.ProblemException;

/** The step is dated before the one it follows (409). */
public class StepBeforeTheLast extends ProblemException {

    public StepBeforeTheLast(Instant at, Instant last) {
        super(409, "step-before-the-last");
        with("at", at);
        with("lastStepAt", last);
    }
}
