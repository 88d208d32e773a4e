package vn.motcua.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact to be told.
 *
 * @param aggregateType first part of the topic's address, as in Debezium's EventRouter
 * @param aggregateId the Kafka key: events of one aggregate keep their order
 * @param subject what people call the aggregate, such as its code
 * @param sequence 1, 2, 3 … per aggregate without gaps
 * @param type the CloudEvents type
 * @param data a record that Jackson can write
 */
public record OutboxEvent(String aggregateType, UUID aggregateId, String subject, long sequence, String type, Instant time,
        Object data) {
}
