package vn.motcua.cases.files;

import vn.motcua.problem.ProblemException;

/** The range asked for begins behind the file's end (416). */
public class RangeNotSatisfiable extends ProblemException {

    public RangeNotSatisfiable(long size) {
        super(416, "range-not-satisfiable", size);
        with("size", size);
    }
}
