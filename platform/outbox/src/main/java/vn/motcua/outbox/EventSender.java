package vn.motcua.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.outbox.OutboxRows.Row;

/** Puts outbox rows on Kafka as CloudEvents in binary mode. */
@ApplicationScoped
class EventSender {

    /** Longer than a broker's restart needs, shorter than a person's patience with a stuck relay. */
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(30);

    private final OutboxConfig config;
    private final String brokers;
    private final Clock clock;
    private KafkaProducer<String, byte[]> producer;
    private volatile Instant oldestUnsent;

    EventSender(OutboxConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers, Clock clock) {
        this.config = config;
        this.brokers = brokers;
        this.clock = clock;
    }

    /** Creates the topic unless it is there. Facts are kept for ever: everything can be derived from them again. */
    void ensureTopic() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000", AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                "5000"))) {
            NewTopic topic = new NewTopic(config.topic(), Optional.of(config.partitions()), Optional.empty())
                    .configs(Map.of("retention.ms", "-1"));
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new SendingFailed(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SendingFailed(e);
        }
    }

    /**
     * Sends rows, waits until every replica that must have them has them, and deletes them.
     *
     * @return how many were sent
     * @throws SendingFailed when any was not acknowledged; all of them stay and are sent again, in order
     */
    int sendAll(List<Row> rows, OutboxRows outbox) throws SQLException {
        oldestUnsent = rows.isEmpty() ? null : rows.get(0).occurredAt();
        if (rows.isEmpty()) {
            return 0;
        }
        List<Future<?>> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sent.add(producer().send(record(row)));
        }
        try {
            for (Future<?> one : sent) {
                one.get(ACKNOWLEDGED_WITHIN.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            // What is still in flight must not overtake what is sent again.
            close();
            throw new SendingFailed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SendingFailed(e);
        }
        outbox.delete(rows);
        oldestUnsent = null;
        return rows.size();
    }

    /** How long the oldest unsent event has waited; 0 when none waits. */
    double oldestUnsentSeconds() {
        Instant oldest = oldestUnsent;
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, clock.instant()).toMillis() / 1000.0);
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
            producer = null;
        }
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(config.topic(), row.aggregateId().toString(),
                row.payload().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.id().toString());
        header(record, "ce_source", config.source());
        header(record, "ce_type", row.type());
        header(record, "ce_time", row.occurredAt().toString());
        header(record, "ce_subject", row.subject());
        header(record, "ce_sequence", Long.toString(row.sequence()));
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                    ProducerConfig.ACKS_CONFIG, "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true",
                    ProducerConfig.LINGER_MS_CONFIG, "2",
                    ProducerConfig.BATCH_SIZE_CONFIG, "131072",
                    ProducerConfig.BUFFER_MEMORY_CONFIG, "16777216",
                    ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000",
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "25000",
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000"), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** Kafka did not take an event. */
    static final class SendingFailed extends RuntimeException {

        private SendingFailed(Throwable cause) {
            super(cause);
        }
    }
}
