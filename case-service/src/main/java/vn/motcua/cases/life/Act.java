package vn.motcua.cases.life;

import java.time.Instant;

/**
 * Who does something, for which unit, when and why. Every transition names them (Circular 01/2018/TT-VPCP).
 *
 * @param actor the account or, for an imported past, the name the other system gives; may be null there
 * @param role the role the actor uses; for an imported past as the other system names it, null where it does not
 * @param onBehalfOf the absent colleague whose place the actor takes; null where nobody's
 * @param toldBy the system that tells of it after the fact; null for what is done here
 * @param reason null unless given; some acts need one
 * @param overrides whether the actor, as a leader, sets aside a rule that may be set aside
 */
public record Act(Instant at, String actor, String unit, String role, String onBehalfOf, String toldBy, String reason,
        boolean overrides) {

    /** In nobody's place. */
    public Act(Instant at, String actor, String unit, String role, String reason, boolean overrides) {
        this(at, actor, unit, role, null, null, reason, overrides);
    }

    /** Whether it is told by another system after the fact. */
    boolean isPast() {
        return toldBy != null;
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
