package vn.motcua.benchmark.crash;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import vn.motcua.contracts.EventTopic;

/**
 * Reads every topic from the beginning and follows each aggregate: its events must come as 1, 2, 3 … What was in flight when
 * something died may come again, but only as it was: with its id, its number and its data.
 */
public final class EventSequences {

    private static final int COMPLAINTS = 20;

    /** What one event is recognised by. */
    private record Told(String id, int dataHash) {
    }

    private final Map<String, List<Told>> byAggregate = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private long repeats;

    EventSequences() {
    }

    /**
     * @param lastSequences of each aggregate of all topics
     * @param events how many different ones there are
     * @param repeats how many came again as they were
     */
    public record Summary(Map<UUID, Long> lastSequences, long events, long repeats, List<String> complaints) {
    }

    /** Reads up to where the topics end now. */
    public static Summary read(String bootstrapServers) {
        EventSequences sequences = new EventSequences();
        sequences.readAll(bootstrapServers);
        Map<UUID, Long> last = new HashMap<>();
        sequences.byAggregate.forEach((aggregate, told) -> last.put(UUID.fromString(aggregate), (long) told.size()));
        return new Summary(last, last.values().stream().mapToLong(Long::longValue).sum(), sequences.repeats,
                sequences.complaints);
    }

    private void readAll(String bootstrapServers) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.of(EventTopic.values()).flatMap(topic -> consumer
                    .partitionsFor(topic.topicName()).stream()).map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::take);
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> event) {
        take(event.key(), Long.parseLong(header(event, "ce_sequence")), header(event, "ce_id"), Arrays.hashCode(event.value()));
    }

    void take(String aggregate, long sequence, String id, int dataHash) {
        List<Told> told = byAggregate.computeIfAbsent(aggregate, key -> new ArrayList<>(2));
        Told event = new Told(id, dataHash);
        if (sequence == told.size() + 1) {
            told.add(event);
        } else if (sequence < 1 || sequence > told.size()) {
            complain(aggregate + " jumps from event " + told.size() + " to " + sequence);
        } else if (told.get((int) sequence - 1).equals(event)) {
            repeats++;
        } else {
            complain(aggregate + " has two different events " + sequence);
        }
    }

    List<String> complaints() {
        return complaints;
    }

    long repeats() {
        return repeats;
    }

    private void complain(String what) {
        if (complaints.size() < COMPLAINTS) {
            complaints.add(what);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
