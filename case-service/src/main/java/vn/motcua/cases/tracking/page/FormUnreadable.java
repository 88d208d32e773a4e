package vn.motcua.cases.tracking.page;

import vn.motcua.problem.ProblemException;

/** What was sent is not the form that the page has (400, or 413 when it is far larger). */
class FormUnreadable extends ProblemException {

    private FormUnreadable(int status) {
        super(status, "http-" + status);
    }

    static FormUnreadable malformed() {
        return new FormUnreadable(400);
    }

    static FormUnreadable tooLarge() {
        return new FormUnreadable(413);
    }
}
