package vn.motcua.cases.processing;

import vn.motcua.problem.ProblemException;

/** Only a leader may set a rule aside (403). */
public class OverrideNeedsLeader extends ProblemException {

    public OverrideNeedsLeader() {
        super(403, "override-needs-leader");
    }
}
