package vn.motcua.reporting.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import vn.motcua.inbox.CloudEventReader;
import vn.motcua.inbox.PoisonEvent;
import vn.motcua.inbox.ReceivedEvent;

/**
 * One topic from its very first record on, each event once and those of an aggregate in order: the same promise the inbox
 * makes.
 * The sequences seen are kept in memory, some 100 bytes an aggregate.
 */
final class EventLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int BATCH = 2000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<UUID, Long> lastSequences = new HashMap<>();
    private final Map<UUID, Map<Long, ReceivedEvent>> early = new HashMap<>();
    private final String topic;
    private Set<TopicPartition> reading = Set.of();

    EventLog(String topic, String brokers) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(BATCH),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Reads on up to some offsets.
     *
     * @param nextOffsets by partition, the offset to stop before
     */
    void readUpTo(Map<Integer, Long> nextOffsets, Consumer<List<ReceivedEvent>> batches) {
        Set<TopicPartition> wanted = nextOffsets.keySet().stream().map(one -> new TopicPartition(topic, one))
                .collect(Collectors.toSet());
        Set<TopicPartition> fresh = wanted.stream().filter(one -> !reading.contains(one)).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            Map<TopicPartition, Long> positions = reading.stream()
                    .collect(Collectors.toMap(one -> one, consumer::position));
            consumer.assign(wanted);
            positions.forEach(consumer::seek);
            consumer.seekToBeginning(fresh);
            reading = wanted;
        }
        while (reading.stream().anyMatch(one -> consumer.position(one) < nextOffsets.get(one.partition()))) {
            List<ReceivedEvent> batch = new ArrayList<>();
            Map<TopicPartition, Long> overshot = new HashMap<>();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(topic, record.partition());
                if (record.offset() < nextOffsets.get(record.partition())) {
                    take(record, batch);
                } else {
                    overshot.merge(partition, record.offset(), Math::min);
                }
            }
            overshot.forEach(consumer::seek);
            if (!batch.isEmpty()) {
                batches.accept(batch);
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record, List<ReceivedEvent> batch) {
        ReceivedEvent event;
        try {
            event = CloudEventReader.read(record);
        } catch (PoisonEvent e) {
            return;
        }
        long known = lastSequences.getOrDefault(event.aggregateId(), 0L);
        if (event.sequence() > known + 1) {
            early.computeIfAbsent(event.aggregateId(), id -> new HashMap<>()).put(event.sequence(), event);
        }
        for (ReceivedEvent next = event; next != null && next.sequence() == known + 1; known++) {
            batch.add(next);
            lastSequences.put(next.aggregateId(), next.sequence());
            next = early.getOrDefault(event.aggregateId(), Map.of()).get(known + 2);
        }
    }

    /** Gives an event back that could not be applied: what follows it in its aggregate waits, as it does in the inbox. */
    void refuse(ReceivedEvent event) {
        lastSequences.put(event.aggregateId(), event.sequence() - 1);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
