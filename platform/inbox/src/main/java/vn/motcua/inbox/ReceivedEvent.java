package vn.motcua.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvent as it came over Kafka.
 *
 * @param type the CloudEvents type, such as {@code vn.motcua.cases.CaseAccepted.v1}
 * @param aggregateId the record's key
 * @param sequence 1, 2, 3 … per aggregate
 * @param data the JSON body, unread
 */
public record ReceivedEvent(UUID id, String type, String subject, UUID aggregateId, long sequence, Instant time, byte[] data,
        String topic, int partition, long offset) {
}
