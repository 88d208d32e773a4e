package vn.motcua.reporting.assessment.sheet;

import java.time.LocalDate;

import vn.motcua.problem.ProblemException;

/** The unit still has time to submit, so the appraiser cannot go on without it (409). */
public class DeadlineNotOver extends ProblemException {
    DeadlineNotOver(LocalDate selfScoreBy) {
        super(409, "assessment-deadline-not-over", selfScoreBy);
    }
}
