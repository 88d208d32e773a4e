package vn.motcua.reporting.assessment.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.period.CalendarPeriod;
import vn.motcua.time.CivilTime;

/**
 * A round of assessment. Immutable: a verb gives the round as it stands afterwards.
 *
 * @param appraiser the unit that appraises and decides
 * @param definition as it stood when the round was opened; a changed rule file does not reach it
 * @param selfScoreBy last day for units to submit; later is late, and the appraiser may go on without them
 * @param decision null until it is decided
 * @param cancelledFor the reason; null unless cancelled
 * @param version counts the verbs, for entity tags
 */
public record Round(UUID id, String name, String appraiser, IndexDefinition definition, String period, LocalDate selfScoreBy,
        LocalDate appraiseBy, List<RoundGroup> groups, String openedBy, Instant openedAt, RoundState state, Decision decision,
        String cancelledFor, long version) {

    /** @throws RoundVerbNotOpen once it is closed */
    public Round decided(Decision by) {
        return after(RoundVerb.DECIDE, by, null);
    }

    /** @throws RoundVerbNotOpen once it is closed */
    public Round cancelled(String reason) {
        return after(RoundVerb.CANCEL, null, reason);
    }

    /** @throws RoundClosed once it is decided or cancelled */
    public void requireOpen() {
        if (state != RoundState.OPEN) {
            throw new RoundClosed(state);
        }
    }

    /** The calendar period that is assessed. */
    public CalendarPeriod span() {
        return CalendarPeriod.parse(period).orElseThrow(() -> new IllegalStateException("no period: " + period));
    }

    /** Whether an instant lies after the units' last day. */
    public boolean isLate(Instant at) {
        return CivilTime.dateOf(at).isAfter(selfScoreBy);
    }

    private Round after(RoundVerb verb, Decision by, String reason) {
        if (verb.from() != state) {
            throw new RoundVerbNotOpen(verb, state);
        }
        return new Round(id, name, appraiser, definition, period, selfScoreBy, appraiseBy, groups, openedBy, openedAt,
                verb.leadsTo(), by, reason, version + 1);
    }
}
