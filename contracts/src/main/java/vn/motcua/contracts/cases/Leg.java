package vn.motcua.contracts.cases;

import java.time.Instant;

import vn.motcua.contracts.MayBeAbsent;

/**
 * A unit's holding time in a case that went through several.
 *
 * @param ordinal the leg of the procedure version that this was; absent where the version does not plan it
 * @param dueAt when the unit's share of the time limit was spent; absent where it has none
 */
public record Leg(String unit, LegKind kind, @MayBeAbsent Integer ordinal, Instant beganAt, Instant endedAt,
        @MayBeAbsent Instant dueAt) {
}
