package vn.motcua.reporting.assessment.sheet;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.reporting.assessment.round.Round;

/**
 * A unit's sheet in a round. Immutable: a verb gives the sheet as it stands afterwards.
 *
 * @param group whom it is ranked among
 * @param submittedAt when the unit last submitted it; null until it does, and when the appraiser took it up
 * @param version counts the changes, for entity tags
 */
public record Sheet(UUID id, UUID round, String group, String unit, SheetState state, Instant submittedAt, long version) {

    public static Sheet blank(UUID id, UUID round, String group, String unit) {
        return new Sheet(id, round, group, unit, SheetState.DRAFT, null, 1);
    }

    /** @throws SheetVerbNotOpen in a state that has no such verb */
    public Sheet after(SheetVerb verb, Instant now) {
        if (!verb.from().contains(state)) {
            throw new SheetVerbNotOpen(verb, state);
        }
        return new Sheet(id, round, group, unit, verb.leadsTo(), verb == SheetVerb.SUBMIT ? now : submittedAt, version + 1);
    }

    /**
     * @throws SheetVerbNotOpen unless it is a draft
     * @throws DeadlineNotOver while the unit has time to submit it
     */
    public Sheet takenUp(Round of, Instant now) {
        Sheet taken = after(SheetVerb.TAKE_UP, now);
        if (!of.isLate(now)) {
            throw new DeadlineNotOver(of.selfScoreBy());
        }
        return taken;
    }
}
