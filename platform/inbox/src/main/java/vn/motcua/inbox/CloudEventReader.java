package vn.motcua.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import vn.motcua.time.InstantText;

/** Reads the CloudEvents binary mode of a Kafka record. */
public final class CloudEventReader {

    private CloudEventReader() {
    }

    /** @throws PoisonEvent when a header that every event of ours has is missing or senseless */
    public static ReceivedEvent read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new ReceivedEvent(UUID.fromString(header(record, "ce_id")), header(record, "ce_type"),
                    header(record, "ce_subject"), UUID.fromString(key(record)), sequence(record),
                    InstantText.read(header(record, "ce_time")).toInstant(), data(record), record.topic(),
                    record.partition(), record.offset());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new PoisonEvent("a CloudEvents header cannot be read", e);
        }
    }

    private static long sequence(ConsumerRecord<byte[], byte[]> record) {
        long sequence = Long.parseLong(header(record, "ce_sequence"));
        if (sequence < 1) {
            throw new PoisonEvent("sequence below 1");
        }
        return sequence;
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new PoisonEvent("no key");
        }
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static byte[] data(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            throw new PoisonEvent("no body");
        }
        return record.value();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new PoisonEvent("no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The time an event carries, or {@code fallback} where it carries none that can be read. */
    static Instant timeOf(ConsumerRecord<byte[], byte[]> record, Instant fallback) {
        try {
            return read(record).time();
        } catch (PoisonEvent e) {
            return fallback;
        }
    }
}
