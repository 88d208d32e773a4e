package vn.motcua.cases.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import vn.motcua.cases.audit.trail.AuditEntry;
import vn.motcua.cases.audit.trail.What;

/**
 * Lets whole months go once all of them has been kept long enough, the oldest first. The last hash of what went stays, and
 * its going is an entry of the chain.
 */
@ApplicationScoped
class AuditRetention {

    private static final Logger LOG = Logger.getLogger(AuditRetention.class);
    /** Below two years not even a disciplinary matter is over; what is meant to be shorter is a slip of the pen. */
    private static final Duration AT_LEAST = Duration.ofDays(730);
    private static final String MONTHS = "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
            + "WHERE i.inhparent = 'audit_entry'::regclass ORDER BY c.relname";
    private static final String PREFIX = "audit_entry_";

    private final Duration kept;
    private final Clock clock;

    @Inject
    AuditRetention(AuditConfig config, Clock clock) {
        this(config.retention(), clock);
    }

    AuditRetention(Duration kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    void refuseToKeepTooShort(@Observes StartupEvent start) {
        if (kept.compareTo(AT_LEAST) < 0) {
            throw new IllegalStateException(
                    "motcua.audit.retention is " + kept + "; the audit is kept for at least " + AT_LEAST);
        }
    }

    /** Removes what is due, a transaction for each month. */
    void removeOld(Connection connection) throws SQLException {
        Instant before = clock.instant().minus(kept);
        for (YearMonth month : months(connection)) {
            if (month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(before)) {
                return;
            }
            connection.setAutoCommit(false);
            try {
                remove(connection, month);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private void remove(Connection connection, YearMonth month) throws SQLException {
        String part = PREFIX + month.toString().replace('-', '_');
        // Dropping locks the whole chain for a moment; behind a long reader we rather try again.
        execute(connection, "SET LOCAL lock_timeout = '2s'");
        Optional<AuditHead> last = lastOf(connection, part);
        if (last.isPresent()) {
            leave(connection, last.get());
        }
        execute(connection, "DROP TABLE " + part);
        LOG.infof("The audit of %s has been kept for %s and is removed", month, kept);
    }

    private void leave(Connection connection, AuditHead last) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement removal = connection.prepareStatement("INSERT INTO audit_removal VALUES (?, ?, ?)");
                PreparedStatement entry = connection
                        .prepareStatement("INSERT INTO audit_pending (at, what, operation, changes) VALUES (?, ?, ?, ?)")) {
            removal.setLong(1, last.position());
            removal.setBytes(2, last.hash());
            removal.setObject(3, now.atOffset(ZoneOffset.UTC));
            removal.executeUpdate();
            AuditEntry removed = AuditEntry.removed(now, last.position(), HexFormat.of().formatHex(last.hash()));
            entry.setObject(1, now.atOffset(ZoneOffset.UTC));
            entry.setString(2, What.REMOVED.name());
            entry.setString(3, removed.operation());
            entry.setString(4, removed.changes());
            entry.executeUpdate();
        }
    }

    private static Optional<AuditHead> lastOf(Connection connection, String part) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(
                        "SELECT position, hash, sealed_at FROM " + part + " ORDER BY position DESC LIMIT 1")) {
            return row.next() ? Optional.of(new AuditHead(row.getLong(1), row.getBytes(2),
                    row.getObject(3, OffsetDateTime.class).toInstant())) : Optional.empty();
        }
    }

    private static List<YearMonth> months(Connection connection) throws SQLException {
        List<YearMonth> months = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(MONTHS)) {
            while (row.next()) {
                months.add(YearMonth.parse(row.getString(1).substring(PREFIX.length()).replace('_', '-')));
            }
        }
        return months;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
