package vn.motcua.reporting.indicators;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.inbox.Inbox;
import vn.motcua.inbox.TopicProgress;

/**
 * How far this service has come. An answer carries what was known just before it was computed, so that it never claims to be
 * fresher than it is.
 */
@ApplicationScoped
public class Freshness {
    /** The progress costs several statements; within a blink of it every answer may say the same. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Inbox inbox;
    private final Clock clock;
    private volatile Looked looked;

    Freshness(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    private record Looked(List<TopicProgress> progress, Instant at) {
    }

    /** The progress by topic, at most a blink old. */
    public List<TopicProgress> recent() {
        Looked known = looked;
        Instant now = clock.instant();
        if (known == null || now.isBefore(known.at) || !now.isBefore(known.at.plus(LOOK_AGAIN))) {
            known = new Looked(inbox.progress(), now);
            looked = known;
        }
        return known.progress;
    }
}
