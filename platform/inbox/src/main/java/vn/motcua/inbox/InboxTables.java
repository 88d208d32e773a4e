package vn.motcua.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;

/** Progress, sequences and parked events, kept beside the data they belong to. */
@ApplicationScoped
class InboxTables {

    private final AgroalDataSource database;

    InboxTables(AgroalDataSource database) {
        this.database = database;
    }

    /** Progress lost in a crash of PostgreSQL is lost together with what was applied, and Kafka tells it again. */
    void forgoDurableCommit() {
        run("SET LOCAL synchronous_commit = off", statement -> {
        });
    }

    Map<Integer, Long> nextOffsets(String topic) {
        return offsets("SELECT partition, next_offset FROM inbox_offset WHERE topic = ?",
                statement -> statement.setString(1, topic));
    }

    /**
     * Keeps a consumer that lost its partition without knowing from applying what its successor applies. Only the partitions
     * at hand are locked, so that replicas reading other partitions go on.
     */
    Map<Integer, Long> lockOffsets(String topic, Collection<Integer> partitions) {
        List<Integer> ordered = partitions.stream().sorted().toList();
        run("INSERT INTO inbox_offset (topic, partition, next_offset, last_applied_at) SELECT ?, p, 0, 'epoch' "
                + "FROM unnest(?::int[]) AS t (p) ON CONFLICT DO NOTHING", statement -> {
                    statement.setString(1, topic);
                    statement.setArray(2, array(statement, "int", ordered));
                });
        return offsets("SELECT partition, next_offset FROM inbox_offset WHERE topic = ? AND partition = ANY (?) "
                + "ORDER BY partition FOR UPDATE", statement -> {
                    statement.setString(1, topic);
                    statement.setArray(2, array(statement, "int", ordered));
                });
    }

    private Map<Integer, Long> offsets(String sql, Binding binding) {
        return query(sql, binding, rows -> {
            Map<Integer, Long> next = new HashMap<>();
            while (rows.next()) {
                next.put(rows.getInt(1), rows.getLong(2));
            }
            return next;
        });
    }

    void advance(String topic, Map<Integer, Long> nextOffsets, Instant lastEventAt, Instant appliedAt) {
        List<Integer> partitions = nextOffsets.keySet().stream().sorted().toList();
        run("INSERT INTO inbox_offset AS known (topic, partition, next_offset, last_event_at, last_applied_at) "
                + "SELECT ?, p, o, ?::timestamptz, ?::timestamptz FROM unnest(?::int[], ?::bigint[]) AS t (p, o) "
                + "ON CONFLICT (topic, partition) DO UPDATE SET next_offset = excluded.next_offset, "
                + "last_event_at = greatest(known.last_event_at, excluded.last_event_at), last_applied_at = excluded.last_applied_at "
                + "WHERE known.next_offset < excluded.next_offset",
                statement -> {
                    statement.setString(1, topic);
                    statement.setObject(2, lastEventAt == null ? null : lastEventAt.atOffset(ZoneOffset.UTC));
                    statement.setObject(3, appliedAt.atOffset(ZoneOffset.UTC));
                    statement.setArray(4, array(statement, "int", partitions));
                    statement.setArray(5, array(statement, "bigint", partitions.stream().map(nextOffsets::get).toList()));
                });
    }

    Map<UUID, Long> lastSequences(Collection<UUID> aggregates) {
        return query("SELECT aggregate_id, last_sequence FROM inbox_sequence WHERE aggregate_id = ANY (?)",
                statement -> statement.setArray(1, array(statement, "uuid", aggregates)), rows -> {
                    Map<UUID, Long> last = new HashMap<>();
                    while (rows.next()) {
                        last.put(rows.getObject(1, UUID.class), rows.getLong(2));
                    }
                    return last;
                });
    }

    void saveSequences(Map<UUID, Long> sequences) {
        // One order for all, so that two consumers never wait for each other in a circle.
        List<UUID> aggregates = sequences.keySet().stream().sorted().toList();
        run("INSERT INTO inbox_sequence (aggregate_id, last_sequence) SELECT * FROM unnest(?::uuid[], ?::bigint[]) "
                + "ON CONFLICT (aggregate_id) DO UPDATE SET last_sequence = excluded.last_sequence", statement -> {
                    statement.setArray(1, array(statement, "uuid", aggregates));
                    statement.setArray(2, array(statement, "bigint", aggregates.stream().map(sequences::get).toList()));
                });
    }

    void park(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            run("INSERT INTO inbox_parked (aggregate_id, sequence, id, type, subject, occurred_at, data, topic, partition, record_offset) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", statement -> {
                        statement.setObject(1, event.aggregateId());
                        statement.setLong(2, event.sequence());
                        statement.setObject(3, event.id());
                        statement.setString(4, event.type());
                        statement.setString(5, event.subject());
                        statement.setObject(6, event.time().atOffset(ZoneOffset.UTC));
                        statement.setBytes(7, event.data());
                        statement.setString(8, event.topic());
                        statement.setInt(9, event.partition());
                        statement.setLong(10, event.offset());
                    });
        }
    }

    /** Takes out what was parked behind the sequences just reached, oldest first. */
    List<ReceivedEvent> unpark(Map<UUID, Long> reached) {
        if (reached.isEmpty()) {
            return List.of();
        }
        List<ReceivedEvent> freed = query(
                "DELETE FROM inbox_parked WHERE aggregate_id = ANY (?) RETURNING aggregate_id, sequence, "
                        + "id, type, subject, occurred_at, data, topic, partition, record_offset",
                statement -> statement.setArray(1, array(statement, "uuid", reached.keySet())), rows -> {
                    List<ReceivedEvent> events = new ArrayList<>();
                    while (rows.next()) {
                        events.add(new ReceivedEvent(rows.getObject(3, UUID.class), rows.getString(4), rows.getString(5),
                                rows.getObject(1, UUID.class), rows.getLong(2),
                                rows.getObject(6, OffsetDateTime.class).toInstant(),
                                rows.getBytes(7), rows.getString(8), rows.getInt(9), rows.getLong(10)));
                    }
                    return events;
                });
        return freed.stream().sorted(Comparator.comparingLong(ReceivedEvent::sequence)).toList();
    }

    long parked(String topic) {
        return count("SELECT count(*) FROM inbox_parked WHERE topic = ?", topic);
    }

    long deadLetters(String topic) {
        return count("SELECT count(*) FROM dead_letter WHERE topic = ?", topic);
    }

    TopicProgress progress(String topic, Long lag) {
        return query(
                "SELECT max(last_event_at), max(last_applied_at) FILTER (WHERE next_offset > 0) FROM inbox_offset WHERE topic = ?",
                statement -> statement.setString(1, topic), rows -> {
                    rows.next();
                    return new TopicProgress(topic, instant(rows, 1), instant(rows, 2), lag, parked(topic), deadLetters(topic));
                });
    }

    private long count(String sql, String topic) {
        return query(sql, statement -> statement.setString(1, topic), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static Array array(Statement statement, String type, Collection<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.toArray());
    }

    void run(String sql, Binding binding) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    <T> T query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Fills in a statement's parameters. */
    interface Binding {

        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Turns rows into a value. */
    interface Reading<T> {

        T read(ResultSet rows) throws SQLException;
    }
}
