package vn.motcua.replay.client;

import java.time.Duration;

/**
 * Tells a line that is wrong from one that is early. Services learn of units, procedures and cases by events, so what a line
 * names may be on its way; after half a minute it is not.
 */
final class Expecting {

    private static final Duration BOUND = Duration.ofSeconds(30);

    private final long since = System.nanoTime();

    boolean isUnknownYet(LineAnswer answer) {
        return answer.namesUnknown() && System.nanoTime() - since < BOUND.toNanos();
    }
}
