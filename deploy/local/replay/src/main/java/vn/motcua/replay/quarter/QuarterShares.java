package vn.motcua.replay.quarter;

import java.util.ArrayList;
import java.util.List;

/** Splits the targets into kinds of cases. Everything below the published figures is made up here. */
final class QuarterShares {

    private static final double LATE_AT_CENTRE = 0.42;
    private static final double WITHDRAWN = 0.006;
    private static final double STOPPED = 0.002;
    private static final double OVERDUE = 0.025;
    private static final double PAUSED = 0.06;
    /** Cases beside the quarter that no figure may count, as parts of all received. */
    private static final double NOISE = 0.0022;

    private final List<Share> shares = new ArrayList<>();

    static List<Share> of(Targets targets) {
        QuarterShares split = new QuarterShares();
        int lateAtCentre = (int) Math.round(targets.late() * LATE_AT_CENTRE);
        split.closed(Tier.SERVICE_CENTRE, targets.centreResolved(), lateAtCentre, 0.085);
        split.closed(Tier.DISTRICTS_AND_COMMUNES, targets.localResolved(), targets.late() - lateAtCentre, 0.02);
        split.open(Tier.SERVICE_CENTRE, targets.centreOpen());
        split.open(Tier.DISTRICTS_AND_COMMUNES, targets.localOpen());
        split.beside(Tier.SERVICE_CENTRE, targets.centreResolved() + targets.centreOpen());
        split.beside(Tier.DISTRICTS_AND_COMMUNES, targets.localResolved() + targets.localOpen());
        return split.shares;
    }

    private void closed(Tier tier, int resolved, int late, double carriedOver) {
        int stoppedLate = part(late, 0.02);
        int carriedLate = part(late, 0.15);
        int withdrawn = part(resolved, WITHDRAWN);
        int carriedWithdrawn = part(withdrawn, 0.05);
        int stopped = part(resolved, STOPPED);
        int inTime = resolved - late - withdrawn - stopped;
        int carriedInTime = part(inTime, carriedOver);
        add(tier, Outcome.STOPPED_LATE, false, stoppedLate);
        add(tier, Outcome.RESOLVED_LATE, true, carriedLate);
        add(tier, Outcome.RESOLVED_LATE, false, late - stoppedLate - carriedLate);
        add(tier, Outcome.WITHDRAWN, true, carriedWithdrawn);
        add(tier, Outcome.WITHDRAWN, false, withdrawn - carriedWithdrawn);
        add(tier, Outcome.STOPPED_IN_TIME, false, stopped);
        add(tier, Outcome.RESOLVED_IN_TIME, true, carriedInTime);
        add(tier, Outcome.RESOLVED_IN_TIME, false, inTime - carriedInTime);
    }

    private void open(Tier tier, int open) {
        int overdue = part(open, OVERDUE);
        int carriedOverdue = part(overdue, 0.1);
        int paused = part(open, PAUSED);
        int carriedPaused = part(paused, 0.15);
        add(tier, Outcome.OPEN_OVERDUE, true, carriedOverdue);
        add(tier, Outcome.OPEN_OVERDUE, false, overdue - carriedOverdue);
        add(tier, Outcome.OPEN_PAUSED, true, carriedPaused);
        add(tier, Outcome.OPEN_PAUSED, false, paused - carriedPaused);
        add(tier, Outcome.OPEN_WITHIN_LIMIT, false, open - overdue - paused);
    }

    private void beside(Tier tier, int received) {
        int few = Math.max(1, part(received, NOISE));
        add(tier, Outcome.REFUSED, false, few);
        add(tier, Outcome.NEVER_ACCEPTED, false, Math.max(1, few / 2));
        add(tier, Outcome.WITHDRAWN_BEFORE_ACCEPTANCE, false, Math.max(1, few / 3));
        add(tier, Outcome.CLOSED_BEFORE_PERIOD, false, few);
        add(tier, Outcome.ACCEPTED_AFTER_PERIOD, false, few);
    }

    private void add(Tier tier, Outcome outcome, boolean carriedOver, int count) {
        shares.add(new Share(tier, outcome, carriedOver, count));
    }

    private static int part(int whole, double share) {
        return (int) Math.round(whole * share);
    }
}
