package vn.motcua.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Copies poisoned records to {@code motcua.dead-letters.v1}. The row in the database counts; the copy is for other tools. */
@ApplicationScoped
class DeadLetterTopic {

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);
    private static final String NAME = "motcua.dead-letters.v1";

    private final String brokers;
    private final String group;
    private KafkaProducer<byte[], byte[]> producer;

    DeadLetterTopic(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.brokers = brokers;
        this.group = group;
    }

    synchronized void send(ConsumerRecord<byte[], byte[]> record, String reason) {
        try {
            ProducerRecord<byte[], byte[]> copy = new ProducerRecord<>(NAME, record.key(), record.value());
            record.headers().forEach(header -> copy.headers().add(header));
            header(copy, "motcua_reason", reason);
            header(copy, "motcua_consumer", group);
            header(copy, "motcua_origin", record.topic() + "/" + record.partition() + "/" + record.offset());
            producer().send(copy).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("A dead letter could not be copied to %s; its row is kept: %s", NAME, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }

    private KafkaProducer<byte[], byte[]> producer() throws ExecutionException, InterruptedException {
        if (producer == null) {
            try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
                admin.createTopics(List.of(new NewTopic(NAME, Optional.of(1), Optional.empty())
                        .configs(Map.of("retention.ms", "-1")))).all().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
            producer = new KafkaProducer<>(
                    Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000"),
                    new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
