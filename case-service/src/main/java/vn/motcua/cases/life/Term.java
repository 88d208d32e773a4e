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
import vn.motcua.workingtime.TimeLimit;

/**
 * How long the office has, pinned at acceptance, and when the clock stood still since. Columns are null for a procedure
 * without a statutory limit.
 */
@Embeddable
public record Term(
        @Column(name = "accepted_at") Instant from,
        @Enumerated(EnumType.STRING) @Column(name = "limit_unit") LimitUnit unit,
        @Column(name = "limit_value") BigDecimal value,
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "pauses") List<Standstill> standstills) {

    static Term begin(Instant acceptedAt, TimeLimit limit) {
        return new Term(acceptedAt, limit == null ? null : limit.unit(), limit == null ? null : limit.value(), List.of());
    }

    Term pause(Instant at) {
        return with(Stream.concat(standstills.stream(), Stream.of(new Standstill(at, null))).toList());
    }

    /** Ends the open pause, if there is one. */
    Term resume(Instant at) {
        return with(standstills.stream().map(standstill -> standstill.end(at)).toList());
    }

    /** The due date, or null while the clock stands still or where the law sets no limit. */
    Instant dueAt(LegalClock clock) {
        return unit == null ? null
                : clock.dueAt(from, new TimeLimit(unit, value), standstills.stream().map(Standstill::pause).toList());
    }

    private Term with(List<Standstill> changed) {
        return new Term(from, unit, value, changed);
    }
}
