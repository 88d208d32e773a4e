package vn.motcua.rest;

import vn.motcua.problem.ProblemException;

/** The cursor was not made by this list (400). */
public class InvalidCursor extends ProblemException {

    public InvalidCursor() {
        super(400, "invalid-cursor");
    }
}
