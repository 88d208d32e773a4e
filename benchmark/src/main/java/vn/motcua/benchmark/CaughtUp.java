package vn.motcua.benchmark;

import java.io.IOException;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.launcher.Part;
import vn.motcua.local.Await;
import vn.motcua.replay.Json;

/** Waits until reporting has applied what was told, so that one measurement does not pay for the one before. */
final class CaughtUp {

    private static final Duration AT_MOST = Duration.ofMinutes(2);
    /** Longer than the relay's poll and the consumer's look: drained twice in a row is drained. */
    private static final Duration BETWEEN = Duration.ofMillis(700);

    private final Run run;

    CaughtUp(Run run) {
        this.run = run;
    }

    void await() throws IOException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        byte[] request = Requests.get("/api/v1/inbox", run.own().adminToken());
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING))) {
            for (int drained = 0; drained < 2;) {
                drained = isDrained(Json.MAPPER.readTree(reporting.exchange(request).require(200).body())) ? drained + 1 : 0;
                if (System.nanoTime() > end) {
                    throw new LoadFailed("reporting does not catch up");
                }
                Await.pause(BETWEEN);
            }
        }
    }

    private static boolean isDrained(JsonNode topics) {
        for (JsonNode topic : topics) {
            if (topic.path("lag").asLong(1) > 0 || topic.path("parked").asLong() > 0) {
                return false;
            }
        }
        return true;
    }
}
