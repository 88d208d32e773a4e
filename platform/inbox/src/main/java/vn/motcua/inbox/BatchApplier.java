package vn.motcua.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Applies records in one transaction: what is known already is passed over, what came too early is parked, the rest goes to
 * the handlers, and the progress is stored with their work.
 */
@ApplicationScoped
class BatchApplier {

    private static final Logger LOG = Logger.getLogger(BatchApplier.class);

    private final InboxTables tables;
    private final DeadLetters deadLetters;
    private final Clock clock;

    BatchApplier(InboxTables tables, DeadLetters deadLetters, Clock clock) {
        this.tables = tables;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    Map<Integer, Long> nextOffsets(String topic) {
        return guarded(() -> QuarkusTransaction.requiringNew().call(() -> tables.nextOffsets(topic)));
    }

    /** @throws PassingFault when the database is away; nothing of the batch is applied then, or only whole records of it */
    void apply(String topic, List<ConsumerRecord<byte[], byte[]>> records, List<EventHandler> handlers) {
        try {
            inTransaction(() -> applyNew(topic, records, handlers));
        } catch (PassingFault e) {
            throw e;
        } catch (RuntimeException poisoned) {
            LOG.debugf(poisoned, "A batch of %s is applied record by record", topic);
            for (ConsumerRecord<byte[], byte[]> record : records) {
                applyAlone(topic, record, handlers);
            }
        }
    }

    private void applyAlone(String topic, ConsumerRecord<byte[], byte[]> record, List<EventHandler> handlers) {
        try {
            inTransaction(() -> applyNew(topic, List.of(record), handlers));
        } catch (PassingFault e) {
            throw e;
        } catch (RuntimeException poison) {
            LOG.errorf(poison, "Poison on %s, partition %d, offset %d goes to the dead letters", topic, record.partition(),
                    record.offset());
            inTransaction(() -> {
                deadLetters.add(record, poison);
                tables.advance(topic, Map.of(record.partition(), record.offset() + 1), null, clock.instant());
            });
        }
    }

    private void applyNew(String topic, List<ConsumerRecord<byte[], byte[]>> records, List<EventHandler> handlers) {
        tables.forgoDurableCommit();
        Map<Integer, Long> next = new HashMap<>(tables.lockOffsets(topic,
                records.stream().map(ConsumerRecord::partition).distinct().toList()));
        List<ReceivedEvent> events = new ArrayList<>(records.size());
        Instant latest = null;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.offset() < next.getOrDefault(record.partition(), 0L)) {
                continue;
            }
            next.put(record.partition(), record.offset() + 1);
            ReceivedEvent event = CloudEventReader.read(record);
            latest = latest == null || event.time().isAfter(latest) ? event.time() : latest;
            events.add(event);
        }
        applyInOrder(events, handlers);
        tables.advance(topic, next, latest, clock.instant());
    }

    /** Applies what continues its aggregate's sequence, and whatever had been parked behind it. */
    void applyInOrder(List<ReceivedEvent> events, List<EventHandler> handlers) {
        Map<UUID, Long> last = new HashMap<>(
                tables.lastSequences(events.stream().map(ReceivedEvent::aggregateId).distinct().toList()));
        Map<UUID, Long> advanced = new HashMap<>();
        List<ReceivedEvent> due = new ArrayList<>(events.size());
        List<ReceivedEvent> early = new ArrayList<>();
        for (ReceivedEvent event : events) {
            long known = last.getOrDefault(event.aggregateId(), 0L);
            if (event.sequence() == known + 1) {
                due.add(event);
                last.put(event.aggregateId(), event.sequence());
                advanced.put(event.aggregateId(), event.sequence());
            } else if (event.sequence() > known) {
                LOG.errorf("%s of %s came with sequence %d before %d; it is parked", event.type(), event.aggregateId(),
                        event.sequence(), known + 1);
                early.add(event);
            }
        }
        tables.park(early);
        if (!due.isEmpty()) {
            handlers.forEach(handler -> handler.apply(due));
        }
        tables.saveSequences(advanced);
        List<ReceivedEvent> freed = tables.unpark(advanced);
        if (!freed.isEmpty()) {
            applyInOrder(freed, handlers);
        }
    }

    private void inTransaction(Runnable work) {
        guarded(() -> {
            // Handlers may use request-scoped beans of the platform; a consumer thread has no request of its own.
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                QuarkusTransaction.requiringNew().run(work);
                return null;
            } finally {
                request.terminate();
            }
        });
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw PassingFault.isBehind(e) ? new PassingFault(e) : e;
        }
    }
}
