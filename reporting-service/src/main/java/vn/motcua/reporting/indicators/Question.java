package vn.motcua.reporting.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.time.CivilTime;

/**
 * What is asked for.
 *
 * @param descendants whether all units below the unit count too
 * @param levels only units of these levels count; empty for all
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf what happened at this instant or later does not count
 * @param field only cases of this field; null for all
 * @param procedure only cases of this procedure; null for all
 * @param channel only cases of this channel; null for all
 */
public record Question(Unit unit, boolean descendants, Set<UnitLevel> levels, LocalDate from, LocalDate to, Instant asOf,
        String field,
        String procedure, Channel channel) {

    /** The period's end, or now if that is earlier. */
    static Instant usualAsOf(LocalDate to, Clock clock) {
        Instant end = CivilTime.startOf(to.plusDays(1));
        Instant now = clock.instant();
        return now.isBefore(end) ? now : end;
    }

    public Instant start() {
        return CivilTime.startOf(from);
    }

    /** Where the answer stops counting: the period's end, or the as-of before it. */
    public Instant end() {
        Instant end = CivilTime.startOf(to.plusDays(1));
        return asOf.isBefore(end) ? asOf : end;
    }

    /** Whether the sums by procedure are needed. */
    public boolean isFiltered() {
        return field != null || procedure != null;
    }
}
