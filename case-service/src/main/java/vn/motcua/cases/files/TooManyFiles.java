package vn.motcua.cases.files;

import vn.motcua.problem.ProblemException;

/** The case has as many files as a case may have (409). */
public class TooManyFiles extends ProblemException {

    public TooManyFiles(int limit) {
        super(409, "too-many-files", limit);
        with("limit", limit);
    }
}
