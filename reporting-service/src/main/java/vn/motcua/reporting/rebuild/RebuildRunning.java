package vn.motcua.reporting.rebuild;

import vn.motcua.problem.ProblemException;

/** A rebuild is under way (409). */
class RebuildRunning extends ProblemException {
    RebuildRunning() {
        super(409, "rebuild-running");
    }
}
