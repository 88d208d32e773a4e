package vn.motcua.cases.assignment;

import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;

/** What somebody who leads nobody may assign: what is in nobody's hand to themselves, what is in their own to nobody. */
final class OwnHand {

    private OwnHand() {
    }

    /** @throws AssigningNeedsLeader for everything else */
    static void require(Case subject, Act act, String assignee) {
        String now = subject.course().assignee();
        boolean mine = now == null || now.equals(act.actor()) || now.equals(act.onBehalfOf());
        boolean toMeOrNobody = assignee == null || assignee.equals(act.actor());
        if (!mine || !toMeOrNobody) {
            throw new AssigningNeedsLeader();
        }
    }
}
