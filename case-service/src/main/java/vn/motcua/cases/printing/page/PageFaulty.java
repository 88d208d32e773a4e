package vn.motcua.cases.printing.page;

import vn.motcua.problem.ProblemException;

/** A template that an administrator put in place of a built-in one cannot be used (500); why stands in the log. */
public class PageFaulty extends ProblemException {

    private final String fault;

    PageFaulty(String template, Exception fault) {
        super(500, "page-faulty", template);
        this.fault = fault.getMessage();
    }

    /** What is wrong with the template, for who administers it. */
    public String fault() {
        return fault;
    }
}
