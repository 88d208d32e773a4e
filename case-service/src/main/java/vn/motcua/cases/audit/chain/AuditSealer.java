package vn.motcua.cases.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Seals entries, round after round. Of all replicas one holds the advisory lock and seals; when it dies PostgreSQL frees the
 * lock with its connection and another takes over.
 */
@ApplicationScoped
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('motcua.audit.sealer'))";
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final AuditConfig config;
    private final AuditRetention retention;
    private final UnsealedAge age;
    private final Clock clock;
    private volatile boolean running;
    private Thread thread;

    AuditSealer(AgroalDataSource database, AuditConfig config, AuditRetention retention, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.retention = retention;
        this.clock = clock;
        this.age = new UnsealedAge(clock);
        metrics.gauge("motcua.audit.unsealed.seconds", age, UnsealedAge::seconds);
    }

    void start(@Observes StartupEvent start) {
        running = true;
        thread = new Thread(this::run, "audit-sealer");
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(Duration.ofSeconds(5).toMillis());
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                if (holdsLock(connection)) {
                    lead(connection);
                } else {
                    age.lookAt(connection);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Sealing the audit is interrupted, going on in %s: %s", RETRY, e.getMessage());
                LOG.debug("The interruption in full", e);
            }
            pause(RETRY);
        }
    }

    private static boolean holdsLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void lead(Connection connection) throws SQLException {
        SealingRound round = new SealingRound(connection, clock, config.batch());
        Instant nextRetention = clock.instant();
        try {
            while (running) {
                int sealed = round.seal();
                if (!clock.instant().isBefore(nextRetention)) {
                    retention.removeOld(connection);
                    nextRetention = clock.instant().plus(config.retentionCheck());
                }
                if (sealed < config.batch()) {
                    age.nothingWaits();
                    pause(config.interval());
                } else {
                    age.lookAt(connection);
                }
            }
        } finally {
            release(connection);
        }
    }

    /** Gives the connection back to the pool without the lock. */
    private static void release(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // The connection is gone, and with it the lock.
        }
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
