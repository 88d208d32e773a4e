package vn.motcua.reporting.index.definition;

import vn.motcua.problem.ProblemException;

/** There is no index of that code (404). */
class IndexNotFound extends ProblemException {
    IndexNotFound(String code) {
        super(404, "index-not-found", code);
    }
}
