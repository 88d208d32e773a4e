package vn.motcua.inbox;

import java.time.Instant;

/**
 * How far this service has come with a topic.
 *
 * @param lastEventAt when the latest applied event happened at its source; null before the first
 * @param lastAppliedAt when it was applied here
 * @param lag how many records wait on Kafka, as of this consumer's last look; null while no replica of this service that
 *        answers consumes the topic
 * @param parked events that wait for an earlier one of their aggregate
 * @param deadLetters events set aside as poison
 */
public record TopicProgress(String topic, Instant lastEventAt, Instant lastAppliedAt, Long lag, long parked, long deadLetters) {
}
