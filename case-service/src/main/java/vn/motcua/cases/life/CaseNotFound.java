package vn.motcua.cases.life;

import vn.motcua.problem.ProblemException;

/** There is no case under this code (404). */
public class CaseNotFound extends ProblemException {

    public CaseNotFound(String code) {
        super(404, "case-not-found", code);
    }
}
