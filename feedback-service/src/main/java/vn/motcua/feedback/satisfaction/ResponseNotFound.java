package vn.motcua.feedback.satisfaction;

import vn.motcua.problem.ProblemException;

/** Within the caller's units nobody has responded to a case with this code (404). */
public class ResponseNotFound extends ProblemException {

    public ResponseNotFound(String caseCode) {
        super(404, "satisfaction-response-not-found", caseCode);
    }
}
