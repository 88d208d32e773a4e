package vn.motcua.cases.files;

import vn.motcua.problem.ProblemException;

/** The case has no such file, or it was deleted (404). */
public class CaseFileNotFound extends ProblemException {

    public CaseFileNotFound(String id) {
        super(404, "case-file-not-found", id);
    }
}
