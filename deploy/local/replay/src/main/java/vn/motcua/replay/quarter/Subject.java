package vn.motcua.replay.quarter;

import java.time.LocalDateTime;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.replay.province.ProcedureBody;
import vn.motcua.replay.province.PublishedVersion;
import vn.motcua.replay.province.Unit;

/** An accepted case: what is asked where, and since when the clock runs. */
record Subject(Unit unit, PublishedVersion version, Channel channel, LocalDateTime acceptedAt) {

    ProcedureBody.Limit limit() {
        return version.body().limitFor(channel);
    }

    /** Long enough for the applicant to be asked for something in between. */
    boolean leavesTimeToPause() {
        return limit().unit() != LimitUnit.SAME_DAY && limit().unit() != LimitUnit.CLOCK_HOURS;
    }
}
