package vn.motcua.cases.life;

import vn.motcua.problem.ProblemException;

/** Only a leader may set a rule aside or take a resolution back (403). */
public class OverrideNeedsLeader extends ProblemException {

    OverrideNeedsLeader() {
        super(403, "override-needs-leader");
    }
}
