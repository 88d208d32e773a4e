package vn.motcua.cases.tracking.tries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.database.DatabaseFault;

/**
 * Wrong tries at one code, from wherever they come. A code has so many; each comes back after its time, one after another.
 * They are counted in PostgreSQL as one instant a code, the instant when all will have come back, so that replicas count
 * together and a restart forgives nothing.
 */
@ApplicationScoped
public class CodeTries {

    /** Names the lock among the advisory locks of this database. */
    private static final int LOCKS = 0x7A11;
    private static final String LOCK = "SELECT pg_advisory_xact_lock(?, hashtext(?))";
    private static final String READ = "SELECT spent_until FROM tracking_try WHERE code = ?";
    private static final String SPEND = "INSERT INTO tracking_try (code, spent_until) VALUES (?, ?) "
            + "ON CONFLICT (code) DO UPDATE SET spent_until = excluded.spent_until";
    /** Each try that is stored takes two away that are over, so the table needs no sweeping. */
    private static final String FORGET = "DELETE FROM tracking_try WHERE code IN (SELECT code FROM tracking_try "
            + "WHERE spent_until < ? ORDER BY spent_until LIMIT 2 FOR UPDATE SKIP LOCKED)";

    private final AgroalDataSource database;
    private final TryLimits limits;
    private final Clock clock;

    CodeTries(AgroalDataSource database, TryLimits limits, Clock clock) {
        this.database = database;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Lets one try at a code begin. Tries at the same code follow one another until their transactions end: sent all at once,
     * they could else all begin before the first has failed.
     *
     * @throws TooManyTries when none is left
     */
    public void begin(CaseCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, LOCKS);
            lock.setString(2, code.text());
            lock.execute();
            Instant now = clock.instant();
            Instant lastComesBack = spentUntil(connection, code, now)
                    .minus(limits.codeRecoversOneIn().multipliedBy(limits.perCode() - 1L));
            if (lastComesBack.isAfter(now)) {
                throw TooManyTries.until(Duration.between(now, lastComesBack));
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The try that began in this transaction was wrong. It counts once the transaction is committed. */
    public void fail(CaseCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement spend = connection.prepareStatement(SPEND);
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            Instant now = clock.instant();
            spend.setString(1, code.text());
            spend.setObject(2, at(spentUntil(connection, code, now).plus(limits.codeRecoversOneIn())));
            spend.executeUpdate();
            forget.setObject(1, at(now));
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Instant spentUntil(Connection connection, CaseCode code, Instant now) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, code.text());
            try (ResultSet row = read.executeQuery()) {
                Instant known = row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : now;
                return known.isAfter(now) ? known : now;
            }
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
