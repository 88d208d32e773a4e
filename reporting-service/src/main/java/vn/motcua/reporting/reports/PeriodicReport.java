package vn.motcua.reporting.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.motcua.time.CivilTime;

/**
 * A unit's report for a period. Immutable: a verb gives the report as it stands afterwards.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param sentTo the unit above it that has it; null until it is sent, and for a unit with none above
 * @param version counts the verbs, for entity tags
 */
record PeriodicReport(UUID id, String unit, String period, LocalDate from, LocalDate to, ReportState state, String sentTo,
        long version) {

    static PeriodicReport draft(UUID id, String unit, String period, LocalDate from, LocalDate to) {
        return new PeriodicReport(id, unit, period, from, to, ReportState.DRAFT, null, 1);
    }

    /** @throws VerbNotOpen in a state that has no such verb */
    PeriodicReport after(ReportVerb verb) {
        return after(verb, null);
    }

    /**
     * @param above the unit it goes to; null at the top
     * @throws VerbNotOpen unless it was approved
     * @throws PeriodNotOver while figures of the period still come in
     */
    PeriodicReport sent(String above, Instant now) {
        PeriodicReport sent = after(ReportVerb.SEND, above);
        if (now.isBefore(CivilTime.startOf(to.plusDays(1)))) {
            throw new PeriodNotOver(to);
        }
        return sent;
    }

    private PeriodicReport after(ReportVerb verb, String above) {
        if (!verb.from().contains(state)) {
            throw new VerbNotOpen(verb, state);
        }
        return new PeriodicReport(id, unit, period, from, to, verb.leadsTo(), above, version + 1);
    }
}
