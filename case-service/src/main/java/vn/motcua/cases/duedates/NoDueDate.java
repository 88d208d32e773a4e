package vn.motcua.cases.duedates;

import vn.motcua.cases.life.Case;
import vn.motcua.problem.ProblemException;

/** The case has no due date (404): it was never accepted, or the law sets its procedure no limit. */
public class NoDueDate extends ProblemException {

    NoDueDate(Case subject) {
        super(404, "no-due-date", subject.code());
        with("state", subject.state().name());
    }
}
