package vn.motcua.outbox;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;

import vn.motcua.database.Columns;
import vn.motcua.database.TrailingStatements;
import vn.motcua.time.UuidV7;

/**
 * Where a command leaves its events. The caller holds the aggregate's row lock (it inserted the row, or loaded it for
 * update) before it appends, so that the order of positions is the order of sequences.
 */
@ApplicationScoped
public class Outbox {

    private final Columns<OutboxEvent> columns = Columns.of(OutboxEvent.class).uuid("id", event -> UuidV7.at(event.time()))
            .text("aggregatetype", OutboxEvent::aggregateType).uuid("aggregateid", OutboxEvent::aggregateId)
            .text("type", OutboxEvent::type).text("subject", OutboxEvent::subject)
            .bigNumber("sequence", OutboxEvent::sequence).instant("occurred_at", OutboxEvent::time).text("payload", this::json);
    private final String addOne = columns.insertInto("outbox");
    private final String addAll = columns.insertAllInto("outbox");
    private final TrailingStatements statements;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final ObjectWriter json = EventJson.writer();

    Outbox(TrailingStatements statements, TransactionSynchronizationRegistry transaction, OutboxRelay relay) {
        this.statements = statements;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** @throws IllegalStateException outside a transaction */
    public void append(OutboxEvent event) {
        statements.add(addOne, columns.parametersOf(event));
        wakeRelayAfterCommit();
    }

    /**
     * Many events in one statement, in the order given.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void appendAll(Collection<OutboxEvent> events) {
        if (events.size() == 1) {
            append(events.iterator().next());
        } else if (!events.isEmpty()) {
            statements.add(addAll, columns.parametersOfAll(List.copyOf(events)));
            wakeRelayAfterCommit();
        }
    }

    private String json(OutboxEvent event) {
        try {
            return json.writeValueAsString(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event " + event.type() + " cannot be written", e);
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
}
