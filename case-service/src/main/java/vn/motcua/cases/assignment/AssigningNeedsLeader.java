package vn.motcua.cases.assignment;

import vn.motcua.problem.ProblemException;

/** Only a leader puts a case into somebody else's hand, or takes it out of it (403). */
public class AssigningNeedsLeader extends ProblemException {

    AssigningNeedsLeader() {
        super(403, "assigning-needs-leader");
    }
}
