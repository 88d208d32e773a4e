package vn.motcua.cases.life;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.LimitUnit;
import vn.motcua.workingtime.Pause;
import vn.motcua.workingtime.TimeLimit;

/**
 * How long the office has, pinned at acceptance, and when the clock stood still since. Columns are null for a procedure
 * without a statutory limit.
 *
 * @param calendarVersion the calendar that the due date was last counted on
 */
@Embeddable
public record Term(
        @Column(name = "accepted_at") Instant from,
        @Enumerated(EnumType.STRING) @Column(name = "limit_unit") LimitUnit unit,
        @Column(name = "limit_value") BigDecimal value,
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "pauses") List<Standstill> standstills,
        @Column(name = "calendar_version") Integer calendarVersion) {

    static Term begin(Instant acceptedAt, TimeLimit limit, LegalClock clock) {
        return limit == null ? new Term(acceptedAt, null, null, List.of(), null)
                : new Term(acceptedAt, limit.unit(), limit.value(), List.of(), clock.calendar().version());
    }

    Term pause(Instant at) {
        return new Term(from, unit, value, Stream.concat(standstills.stream(), Stream.of(new Standstill(at, null))).toList(),
                calendarVersion);
    }

    /** Ends the open pause, if there is one, and goes on by this clock. */
    Term resume(Instant at, LegalClock clock) {
        return new Term(from, unit, value, standstills.stream().map(standstill -> standstill.end(at)).toList(),
                unit == null ? null : clock.calendar().version());
    }

    /** The due date, or null while the clock stands still or where the law sets no limit. */
    Instant dueAt(LegalClock clock) {
        return hasLimit() ? clock.dueAt(from, limit(), pauses()) : null;
    }

    /** Whether the law limits the time at all. */
    public boolean hasLimit() {
        return unit != null;
    }

    /** The limit in its plain form, which a number read back from its column has not. */
    public TimeLimit limit() {
        return new TimeLimit(unit, value);
    }

    /** The same on another version of the calendar. */
    Term on(LegalClock clock) {
        return new Term(from, unit, value, standstills, clock.calendar().version());
    }

    /** The pauses that had begun by an instant; one that lasted then, as if it had ended there. */
    public List<Pause> pausesEndedBy(Instant at) {
        return standstills.stream().filter(standstill -> standstill.from().isBefore(at))
                .map(standstill -> standstill.endedBy(at)).toList();
    }

    /** The pauses that had begun by an instant; one that lasts then is open. */
    List<Pause> pausesAt(Instant at) {
        return standstills.stream().filter(standstill -> standstill.from().isBefore(at)).map(Standstill::pause).toList();
    }

    /** When the clock stood still, in order. */
    public List<Pause> pauses() {
        return standstills.stream().map(Standstill::pause).toList();
    }
}
