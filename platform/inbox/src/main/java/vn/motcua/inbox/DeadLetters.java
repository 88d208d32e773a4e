package vn.motcua.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Poisoned events with their reason: a row to list and replay, and a copy on the dead letter topic for other tools. */
@ApplicationScoped
class DeadLetters {

    private static final int LONGEST_REASON = 500;

    private final InboxTables tables;
    private final DeadLetterTopic topic;
    private final Clock clock;

    DeadLetters(InboxTables tables, DeadLetterTopic topic, Clock clock) {
        this.tables = tables;
        this.topic = topic;
        this.clock = clock;
    }

    /** Sets a record aside, in the transaction at hand. */
    void add(ConsumerRecord<byte[], byte[]> record, Throwable poison) {
        String reason = reason(poison);
        topic.send(record, reason);
        Optional<ReceivedEvent> event = readable(record);
        tables.run("INSERT INTO dead_letter (topic, partition, record_offset, aggregate_id, sequence, event_id, type, subject, "
                + "occurred_at, data, reason, set_aside_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                statement -> {
                    statement.setString(1, record.topic());
                    statement.setInt(2, record.partition());
                    statement.setLong(3, record.offset());
                    statement.setObject(4, event.map(ReceivedEvent::aggregateId).orElse(null));
                    statement.setObject(5, event.map(ReceivedEvent::sequence).orElse(null));
                    statement.setObject(6, event.map(ReceivedEvent::id).orElse(null));
                    statement.setString(7, event.map(ReceivedEvent::type).orElse(null));
                    statement.setString(8, event.map(ReceivedEvent::subject).orElse(null));
                    statement.setObject(9, event.map(one -> one.time().atOffset(ZoneOffset.UTC)).orElse(null));
                    statement.setBytes(10, record.value());
                    statement.setString(11, reason);
                    statement.setObject(12, clock.instant().atOffset(ZoneOffset.UTC));
                });
    }

    List<DeadLetter> page(long after, int limit) {
        return tables.query("SELECT id, topic, partition, record_offset, aggregate_id, sequence, type, reason, set_aside_at "
                + "FROM dead_letter WHERE id > ? ORDER BY id LIMIT ?", statement -> {
                    statement.setLong(1, after);
                    statement.setInt(2, limit);
                }, rows -> {
                    List<DeadLetter> letters = new ArrayList<>();
                    while (rows.next()) {
                        letters.add(new DeadLetter(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getLong(4),
                                rows.getObject(5, UUID.class), (Long) rows.getObject(6), rows.getString(7), rows.getString(8),
                                rows.getObject(9, OffsetDateTime.class).toInstant()));
                    }
                    return letters;
                });
    }

    /** Takes a letter out to be applied again, or nothing when it is not there or was never readable as an event. */
    Optional<ReceivedEvent> takeOut(long id) {
        return tables.query(
                "DELETE FROM dead_letter WHERE id = ? AND aggregate_id IS NOT NULL RETURNING event_id, type, subject, "
                        + "aggregate_id, sequence, occurred_at, data, topic, partition, record_offset",
                statement -> statement.setLong(1, id), rows -> rows.next() ? Optional.of(event(rows)) : Optional.empty());
    }

    private static ReceivedEvent event(ResultSet row) throws SQLException {
        return new ReceivedEvent(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getObject(4, UUID.class),
                row.getLong(5), row.getObject(6, OffsetDateTime.class).toInstant(), row.getBytes(7), row.getString(8),
                row.getInt(9), row.getLong(10));
    }

    private static Optional<ReceivedEvent> readable(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.of(CloudEventReader.read(record));
        } catch (PoisonEvent e) {
            return Optional.empty();
        }
    }

    private static String reason(Throwable poison) {
        String text = poison instanceof PoisonEvent ? poison.getMessage()
                : poison.getClass().getSimpleName() + ": " + poison.getMessage();
        String storable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\u0000", "");
        return storable.substring(0, Math.min(storable.length(), LONGEST_REASON));
    }
}
