package vn.motcua.replay.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Waits until a service has applied all that was entered into the catalogue. Lines would be refused before, or worse, be
 * counted by a limit that was about to be amended.
 */
public final class CatalogueArrival {

    private static final String TOPIC = "motcua.catalog.v1";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    /** When clocks differ, a topic that stays drained so long counts as arrived. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Rest rest;

    public CatalogueArrival(Rest rest) {
        this.rest = rest;
    }

    /** @param lastCreation when the last thing was created; null when nothing was */
    public void await(URI service, String token, Instant lastCreation) {
        Patience waiting = rest.newPatience();
        long quietSince = System.nanoTime();
        while (true) {
            Answer answer = rest.get(URI.create(service + "/api/v1/inbox"), token);
            if (!answer.succeeded()) {
                throw new Unreachable(service + " does not tell its progress: " + answer.status() + " " + answer.text());
            }
            JsonNode progress = catalogue(answer.json());
            boolean drained = progress != null && progress.path("lag").asLong(1) == 0 && progress.path("parked").asLong() == 0
                    && progress.hasNonNull("lastEventAt");
            if (!drained) {
                quietSince = System.nanoTime();
            } else if (lastCreation == null || !eventAt(progress).isBefore(lastCreation)
                    || System.nanoTime() - quietSince > QUIET.toNanos()) {
                return;
            }
            if (drained) {
                Patience.sleep(LOOK_AGAIN);
            } else {
                waiting.pause(service + " does not receive the catalogue: " + answer.text());
            }
        }
    }

    private static JsonNode catalogue(JsonNode topics) {
        for (JsonNode topic : topics) {
            if (TOPIC.equals(topic.path("topic").asText())) {
                return topic;
            }
        }
        return null;
    }

    private static Instant eventAt(JsonNode progress) {
        return OffsetDateTime.parse(progress.get("lastEventAt").asText()).toInstant();
    }
}
