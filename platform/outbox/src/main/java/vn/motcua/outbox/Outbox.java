package vn.motcua.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.agroal.api.AgroalDataSource;
import vn.motcua.time.UuidV7;

/**
 * Where a command leaves its events. The caller holds the aggregate's row lock (it inserted the row, or loaded it for
 * update) before it appends, so that the order of positions is the order of sequences.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = "INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, sequence, occurred_at, payload) ";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final ObjectWriter json = EventJson.writer();

    Outbox(AgroalDataSource database, TransactionSynchronizationRegistry transaction, OutboxRelay relay) {
        this.database = database;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** @throws IllegalStateException outside a transaction */
    public void append(OutboxEvent event) {
        requireTransaction();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UuidV7.at(event.time()));
            insert.setString(2, event.aggregateType());
            insert.setObject(3, event.aggregateId());
            insert.setString(4, event.type());
            insert.setString(5, event.subject());
            insert.setLong(6, event.sequence());
            insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
            insert.setString(8, json(event));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxFault(e);
        }
        wakeRelayAfterCommit();
    }

    /** Many events in one statement, in the order given. */
    public void appendAll(Collection<OutboxEvent> events) {
        if (events.size() == 1) {
            append(events.iterator().next());
            return;
        }
        requireTransaction();
        if (events.isEmpty()) {
            return;
        }
        List<OutboxEvent> rows = List.copyOf(events);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT + "SELECT * FROM unnest(?::uuid[], ?::text[], "
                        + "?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::timestamptz[], ?::text[])")) {
            insert.setArray(1, array(connection, "uuid", rows, event -> UuidV7.at(event.time())));
            insert.setArray(2, array(connection, "text", rows, OutboxEvent::aggregateType));
            insert.setArray(3, array(connection, "uuid", rows, OutboxEvent::aggregateId));
            insert.setArray(4, array(connection, "text", rows, OutboxEvent::type));
            insert.setArray(5, array(connection, "text", rows, OutboxEvent::subject));
            insert.setArray(6, array(connection, "bigint", rows, OutboxEvent::sequence));
            insert.setArray(7, array(connection, "timestamptz", rows, event -> event.time().toString()));
            insert.setArray(8, array(connection, "text", rows, this::json));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxFault(e);
        }
        wakeRelayAfterCommit();
    }

    private static Array array(Connection connection, String type, List<OutboxEvent> rows, Function<OutboxEvent, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private String json(OutboxEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.type() + " cannot be written", e);
        }
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is appended in the transaction that makes it true");
        }
    }

    private void wakeRelayAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing: the row is written already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    /** PostgreSQL did not take the event; the transaction fails with it. */
    private static final class OutboxFault extends RuntimeException {

        private OutboxFault(SQLException cause) {
            super(cause);
        }
    }
}
