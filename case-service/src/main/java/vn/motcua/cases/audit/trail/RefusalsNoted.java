package vn.motcua.cases.audit.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Lets an account that guesses at codes fill the audit only so fast; how often more came is counted. */
@ApplicationScoped
class RefusalsNoted {

    /** Nobody mistypes a code every second for a minute; for whoever does, a minute's worth is evidence enough. */
    private static final int A_MINUTE = 60;

    private final Clock clock;
    private final Counter unnoted;
    private final Map<String, Integer> noted = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    RefusalsNoted(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.unnoted = metrics.counter("motcua.audit.refusals.unnoted");
    }

    /** Whether one more of this account is to be noted. */
    synchronized boolean mayNote(String account) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            noted.clear();
            minute = now;
        }
        if (noted.merge(account, 1, Integer::sum) <= A_MINUTE) {
            return true;
        }
        unnoted.increment();
        return false;
    }
}
