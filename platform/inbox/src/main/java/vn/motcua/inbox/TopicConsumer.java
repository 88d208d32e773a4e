package vn.motcua.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

import vn.motcua.inbox.Inbox.ConsumerSettings;

/** Reads one topic from where the database says we are. Kafka's own committed offsets are not used. */
class TopicConsumer implements Runnable {

    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String topic;
    private final List<EventHandler> handlers;
    private final BatchApplier applier;
    private final ConsumerSettings settings;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile KafkaConsumer<byte[], byte[]> consumer;
    private volatile Long lag;

    TopicConsumer(String topic, List<EventHandler> handlers, BatchApplier applier, ConsumerSettings settings) {
        this.topic = topic;
        this.handlers = List.copyOf(handlers);
        this.applier = applier;
        this.settings = settings;
        this.thread = new Thread(this, "inbox-" + topic);
    }

    String topic() {
        return topic;
    }

    /** How many records wait on the partitions this replica reads, or null before it reads any. */
    Long lag() {
        return lag;
    }

    void start() {
        thread.start();
    }

    void stop() {
        running = false;
        KafkaConsumer<byte[], byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        while (running) {
            try (KafkaConsumer<byte[], byte[]> reading = open()) {
                consumer = reading;
                reading.subscribe(List.of(topic), new SeekingToOurProgress());
                while (running) {
                    step(reading);
                }
            } catch (WakeupException e) {
                // Asked to stop.
            } catch (RuntimeException e) {
                LOG.errorf(e, "Reading %s is interrupted, going on in %s", topic, RETRY);
                pause();
            } finally {
                consumer = null;
                lag = null;
            }
        }
    }

    private void step(KafkaConsumer<byte[], byte[]> reading) {
        ConsumerRecords<byte[], byte[]> records = reading.poll(POLL);
        if (!records.isEmpty()) {
            List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>(records.count());
            records.forEach(batch::add);
            try {
                applier.apply(topic, batch, handlers);
            } catch (PassingFault e) {
                LOG.warnf("Events of %s wait for the database: %s", topic, e.getMessage());
                seek(reading, reading.assignment());
                pause();
            }
        }
        lag = lagOf(reading);
    }

    private Long lagOf(KafkaConsumer<byte[], byte[]> reading) {
        long waiting = 0;
        for (TopicPartition partition : reading.assignment()) {
            OptionalLong one = reading.currentLag(partition);
            if (one.isEmpty()) {
                return null;
            }
            waiting += one.getAsLong();
        }
        return reading.assignment().isEmpty() ? null : waiting;
    }

    private void seek(KafkaConsumer<byte[], byte[]> reading, Collection<TopicPartition> partitions) {
        Map<Integer, Long> next = applier.nextOffsets(topic);
        for (TopicPartition partition : partitions) {
            Long offset = next.get(partition.partition());
            if (offset == null) {
                reading.seekToBeginning(List.of(partition));
            } else {
                reading.seek(partition, offset);
            }
        }
    }

    private KafkaConsumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.brokers(),
                ConsumerConfig.GROUP_ID_CONFIG, settings.group(),
                ConsumerConfig.CLIENT_ID_CONFIG, settings.group() + "-" + topic,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(settings.batch()),
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, "4194304",
                // A topic that its owner has yet to create is found within seconds, not minutes.
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, "5000",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false"), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(RETRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Whoever is given a partition goes on where the database says the last owner stopped. */
    private final class SeekingToOurProgress implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            seek(consumer, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // Progress is committed with each batch; there is nothing to save.
        }
    }
}
