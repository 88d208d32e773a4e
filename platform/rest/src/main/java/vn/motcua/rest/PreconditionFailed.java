package vn.motcua.rest;

import vn.motcua.problem.ProblemException;

/** Someone else changed it since the caller last read it (412). */
public class PreconditionFailed extends ProblemException {

    public PreconditionFailed(long currentVersion) {
        super(412, "precondition-failed");
        with("currentETag", ETags.of(currentVersion));
    }
}
