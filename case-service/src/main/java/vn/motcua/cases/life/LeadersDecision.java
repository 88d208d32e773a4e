package vn.motcua.cases.life;

import vn.motcua.identity.Role;
import vn.motcua.problem.InvalidRequest;

/**
 * What only a leader decides: to set a rule aside that may be set aside (domain rules 3.5 and 3.6), and to take a resolution
 * back. Whether the leader decides here or decided elsewhere, in a past that another system tells, it is known who it was and
 * why.
 */
final class LeadersDecision {

    private LeadersDecision() {
    }

    /**
     * @throws OverrideNeedsLeader when somebody else is about to decide it here
     * @throws InvalidRequest when a past names no leader who decided it, or no reason
     */
    static void require(Verb verb, Act act) {
        if (!act.overrides() && verb != Verb.CORRECT_RESOLUTION) {
            return;
        }
        boolean byLeader = Role.LEADER.equals(act.role());
        if (!act.isPast()) {
            if (!byLeader) {
                throw new OverrideNeedsLeader();
            }
            return;
        }
        if (!byLeader) {
            throw InvalidRequest.of("role", "leader-not-told", Role.LEADER);
        }
        if (act.actor() == null || act.actor().isBlank()) {
            throw InvalidRequest.of("actor", "decider-not-told");
        }
        if (!act.hasReason()) {
            throw new ReasonRequired(verb);
        }
    }
}
