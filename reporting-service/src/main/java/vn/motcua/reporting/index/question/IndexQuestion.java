package vn.motcua.reporting.index.question;

import java.time.Instant;

import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.period.CalendarPeriod;
import vn.motcua.reporting.readmodel.Unit;

/**
 * What is asked about.
 *
 * @param definition the version in force at the period's end
 * @param asOf the period's end, or now if that is earlier
 */
public record IndexQuestion(IndexDefinition definition, Unit unit, CalendarPeriod period, Instant asOf) {

    /** Whether a unit existed in the period. */
    public boolean knew(Unit one) {
        return !one.validFrom().isAfter(period.to()) && (one.validTo() == null || !one.validTo().isBefore(period.from()));
    }

    /** The same for another definition. */
    public IndexQuestion by(IndexDefinition other) {
        return new IndexQuestion(other, unit, period, asOf);
    }
}
