package vn.motcua.inbox;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An event that was set aside, as operators see it. Its body stays out of sight. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetter(long id, String topic, int partition, long offset, UUID aggregateId, Long sequence, String type,
        String reason, Instant setAsideAt) {
}
