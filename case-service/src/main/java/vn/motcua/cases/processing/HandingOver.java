package vn.motcua.cases.processing;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.cases.fees.FeesOfCase;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.catalog.Channel;

/** Hands results over, and asks how the fees were paid where that decides whether a case was handled fully online. */
@ApplicationScoped
class HandingOver {
    private final FeesOfCase fees;

    HandingOver(FeesOfCase fees) {
        this.fees = fees;
    }

    /** @param by null when nobody says */
    void handOver(Case subject, Act act, HandoverMethod by) {
        boolean mayBeFullyOnline = by != null && by != HandoverMethod.IN_PERSON && subject.channel() == Channel.ONLINE;
        subject.handOver(act, by, mayBeFullyOnline ? fees.paidHow(subject) : null);
    }
}
