package vn.motcua.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Rate;
import vn.motcua.contracts.EventTopic;
import vn.motcua.launcher.Database;
import vn.motcua.launcher.Part;
import vn.motcua.local.Await;

/** Events of cases that wait for reporting-service while it is down, and how fast it applies them once it is back. */
final class Backlog {

    private static final String TOPIC = EventTopic.CASES.topicName();
    private static final String APPLIED = "SELECT coalesce(sum(next_offset), 0) FROM inbox_offset WHERE topic = '" + TOPIC
            + "'";
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    /** Often enough for what takes seconds, and no burden to the database. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final Run run;

    Backlog(Run run) {
        this.run = run;
    }

    /** Until it is started again by {@link #apply}. */
    void stopReporting() {
        run.motcua().kill(Part.REPORTING);
    }

    /** Returns when case-service has told all it has to tell. */
    void awaitTold() throws SQLException {
        try (Connection connection = connect(Part.CASES)) {
            boolean told = Await.until(AT_MOST, () -> number(connection, "SELECT count(*) FROM outbox") == 0);
            if (!told) {
                throw new LoadFailed("case-service does not get rid of its events");
            }
        }
    }

    /**
     * Starts reporting-service and watches it apply what waits. The first batch is where the clock starts: what came before it
     * is
     * the start of a process, not the work.
     *
     * @return events from the first commit to the last
     */
    Rate apply() throws Exception {
        ExecutorService starting = Executors.newSingleThreadExecutor();
        try (Connection connection = connect(Part.REPORTING)) {
            long end = endOfTopic();
            long before = number(connection, APPLIED);
            Future<?> start = starting.submit(() -> run.motcua().start(Part.REPORTING));
            Seen first = await(connection, before + 1);
            Seen last = await(connection, end);
            start.get();
            return new Rate(end - first.offsets, (last.at - first.at) / 1e9, Latencies.of(LongStream.empty()));
        } finally {
            starting.shutdownNow();
        }
    }

    private record Seen(long offsets, long at) {
    }

    private static Seen await(Connection connection, long atLeast) {
        long giveUp = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < giveUp) {
            long offsets = number(connection, APPLIED);
            if (offsets >= atLeast) {
                return new Seen(offsets, System.nanoTime());
            }
            Await.pause(LOOK_AGAIN);
        }
        throw new LoadFailed("reporting-service does not apply what waits for it");
    }

    private long endOfTopic() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, run.motcua().bootstrapServers()), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            return consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
        }
    }

    Connection connect(Part part) throws SQLException {
        Database database = run.motcua().database(part);
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    static long number(Connection connection, String sql) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new LoadFailed(e);
        }
    }
}
