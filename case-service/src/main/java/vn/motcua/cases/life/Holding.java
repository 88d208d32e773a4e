package vn.motcua.cases.life;

import java.time.Instant;

import vn.motcua.contracts.cases.Leg;
import vn.motcua.contracts.cases.LegKind;
import vn.motcua.workingtime.TimeLimit;

/**
 * A leg (chặng): the time in which a unit takes part in a case.
 *
 * @param ordinal the leg of the procedure version that this is; null where the version does not plan it
 * @param endedAt null while it lasts
 * @param limit the unit's share of the time limit; null where it has none
 * @param dueAt when that share was spent, settled when the leg ends; null before and where there is no limit
 */
public record Holding(String unit, LegKind kind, Integer ordinal, Instant beganAt, Instant endedAt, TimeLimit limit,
        Instant dueAt) {

    boolean lasts() {
        return endedAt == null;
    }

    boolean has(LegKind asked) {
        return kind == asked;
    }

    /** By when the unit is to be done, as far as can be told now; null while the clock stands still. */
    public Instant dueAt(Term term, Instant now, Route route) {
        return lasts() && limit != null ? route.clock().dueAt(beganAt, limit, term.pausesAt(now)) : dueAt;
    }

    Holding end(Instant at, Term term, Route route) {
        return new Holding(unit, kind, ordinal, beganAt, at, limit,
                limit == null ? null : route.clock().dueAt(beganAt, limit, term.pausesEndedBy(at)));
    }

    /** The same leg again, with what is left of its share. */
    Holding continuedFrom(Instant at, Term term, Route route) {
        TimeLimit left = limit == null ? null
                : route.clock().unspent(limit, beganAt, endedAt, term.pausesEndedBy(endedAt));
        return new Holding(unit, kind, ordinal, at, null, left, null);
    }

    /** Whether others hear of it: a plain handover to a unit that no plan names is told as a transfer. */
    public boolean toldApart() {
        return ordinal != null || kind != LegKind.HOLDING;
    }

    /** As it is told once it has ended. */
    public Leg told() {
        return new Leg(unit, kind, ordinal, beganAt, endedAt, dueAt);
    }
}
