package vn.motcua.replay.quarter;

import java.time.LocalDateTime;
import java.util.List;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.replay.province.PublishedVersion;
import vn.motcua.replay.province.Unit;

/** A made-up case before it has a code: which procedure where, and its whole timeline in order. */
record CaseDraft(Unit unit, PublishedVersion version, Channel channel, Outcome outcome, List<Step> timeline) {

    LocalDateTime submittedAt() {
        return timeline.get(0).at();
    }
}
