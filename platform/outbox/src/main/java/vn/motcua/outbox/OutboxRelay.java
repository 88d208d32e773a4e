package vn.motcua.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Sends what stands in the outbox and deletes it once Kafka has it. Of all replicas one holds the advisory lock and sends;
 * when it dies PostgreSQL frees the lock with its connection and another takes over. A crash between the acknowledgement
 * and the delete sends again, which consumers recognise by sequence.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final String LOCK = "pg_try_advisory_lock(hashtext('motcua.outbox.relay'))";
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final OutboxConfig config;
    private final EventSender sender;
    private final Semaphore wakeups = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    OutboxRelay(AgroalDataSource database, OutboxConfig config, EventSender sender, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.sender = sender;
        metrics.gauge("motcua.outbox.oldest.seconds", sender, EventSender::oldestUnsentSeconds);
    }

    void start(@Observes StartupEvent start) {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        running = false;
        wake();
        thread.join(Duration.ofSeconds(5).toMillis());
        sender.close();
    }

    /** Says that rows were committed; returns at once. */
    public void wake() {
        if (wakeups.availablePermits() == 0) {
            wakeups.release();
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                if (holdsLock(connection)) {
                    lead(connection);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Sending events is interrupted, going on in %s: %s", RETRY, e.getMessage());
                LOG.debug("The interruption in full", e);
            }
            pause(RETRY);
        }
    }

    private boolean holdsLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT " + LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void lead(Connection connection) throws SQLException {
        sender.ensureTopic();
        OutboxRows rows = new OutboxRows(connection, config.batch());
        try {
            rows.forgoDurableDeletes();
            while (running) {
                long start = System.nanoTime();
                int sent = sender.sendAll(rows.oldest(), rows);
                if (sent < config.batch() && pause(config.poll()) && sent > 0) {
                    gatherSince(start);
                }
            }
        } finally {
            rows.release();
        }
    }

    private boolean pause(Duration time) {
        try {
            return wakeups.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
            return false;
        }
    }

    /** Company that comes while we wait travels along. */
    private void gatherSince(long start) {
        try {
            TimeUnit.NANOSECONDS.sleep(config.gather().toNanos() - (System.nanoTime() - start));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
        wakeups.drainPermits();
    }
}
