package vn.motcua.reporting.rebuild;

import vn.motcua.problem.ProblemException;

/** There was no such rebuild (404). */
class RebuildNotFound extends ProblemException {
    RebuildNotFound() {
        super(404, "rebuild-not-found");
    }
}
