package vn.motcua.cases.printing.page;

import vn.motcua.problem.ProblemException;

/** A template that an administrator put in place of a built-in one cannot be used (500); the cause stands in the log. */
public class PageFaulty extends ProblemException {

    PageFaulty(String template, Throwable cause) {
        super(500, "page-faulty", template);
        initCause(cause);
    }
}
