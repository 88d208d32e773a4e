package vn.motcua.reporting.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.intake.TopicEvents;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.rebuild.RebuildView.Difference;
import vn.motcua.reporting.rebuild.RebuildView.Status;
import vn.motcua.time.UuidV7;

/** Starts rebuilds, one at a time whatever the number of replicas, and tells how they went. */
@ApplicationScoped
public class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final long ONE_AT_A_TIME = 8_184_002L;

    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final List<TopicEvents> topics;
    private final RebuildJobs jobs;
    private final Clock clock;
    private final String brokers;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "rebuild"));

    Rebuilds(AgroalDataSource database, Dictionary dictionary, @Any Instance<TopicEvents> topics, RebuildJobs jobs, Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.database = database;
        this.dictionary = dictionary;
        this.topics = topics.stream().toList();
        this.jobs = jobs;
        this.clock = clock;
        this.brokers = brokers;
    }

    /**
     * Starts a rebuild in the background.
     *
     * @param swap whether its tables take the place of those in use
     * @throws RebuildRunning when one is under way
     */
    RebuildView start(boolean swap, String askedBy) {
        Connection connection = lock();
        UUID id = UuidV7.at(clock.instant());
        try {
            jobs.begin(id, swap, askedBy, clock.instant());
            worker.execute(() -> run(id, swap, connection));
        } catch (RuntimeException e) {
            unlock(connection);
            throw e;
        }
        return find(id);
    }

    /** @throws RebuildNotFound when there was none of that id */
    RebuildView find(UUID id) {
        return jobs.find(id).orElseThrow(RebuildNotFound::new);
    }

    private void run(UUID id, boolean swap, Connection connection) {
        Rebuilding rebuilding = new Rebuilding(connection, dictionary, topics, brokers);
        try {
            List<Difference> differences = rebuilding.run(swap);
            Status status = swap ? Status.SWAPPED : differences.isEmpty() ? Status.EQUAL : Status.DIFFERENT;
            jobs.end(id, status, rebuilding.events(), differences, clock.instant());
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "Rebuild %s failed", id);
            jobs.end(id, Status.FAILED, rebuilding.events(), List.of(), clock.instant());
        } finally {
            unlock(connection);
        }
    }

    /** A connection that holds the right to rebuild for as long as it is open. */
    private Connection lock() {
        try {
            Connection connection = database.getConnection();
            boolean[] free = new boolean[1];
            new Sql(connection).each("SELECT pg_try_advisory_lock(" + ONE_AT_A_TIME + ")",
                    row -> free[0] = row.getBoolean(1));
            if (!free[0]) {
                connection.close();
                throw new RebuildRunning();
            }
            return connection;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static void unlock(Connection connection) {
        try (connection) {
            connection.setAutoCommit(true);
            new Sql(connection).each("SELECT pg_advisory_unlock_all()", row -> {
            });
        } catch (SQLException | DatabaseFault e) {
            LOG.warnf("The connection of a rebuild was lost: %s", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
