package vn.motcua.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A topic on the test's broker, written to as another service would and read as another service would see it. */
public final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final String name;

    private Topic(String name) {
        this.name = name;
    }

    public static Topic named(String name) {
        return new Topic(name);
    }

    /** One record as a consumer sees it: its key, its CloudEvents headers by name, its body as text. */
    public record Seen(String key, Map<String, String> headers, String body) {

        public String type() {
            return headers.get("ce_type");
        }

        public long sequence() {
            return Long.parseLong(headers.get("ce_sequence"));
        }
    }

    /** Publishes an event whose body is written from a record. */
    public void publish(String type, UUID aggregateId, long sequence, Object data) {
        try {
            publishRaw(type, aggregateId, sequence, JSON.writeValueAsBytes(data));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Publishes an event with any body, good or bad. */
    public void publishRaw(String type, UUID aggregateId, long sequence, byte[] body) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(name, aggregateId.toString(), body);
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_source", "/test", "ce_type", type, "ce_time",
                Instant.now().toString(), "ce_subject", aggregateId.toString(), "ce_sequence", Long.toString(sequence),
                "content-type", "application/json")
                .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers(), "acks", "all"),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on the topic up to now, in order within each partition. */
    public List<Seen> records() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", brokers()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
            }
            return seen;
        }
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Seen(record.key(), headers,
                record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
