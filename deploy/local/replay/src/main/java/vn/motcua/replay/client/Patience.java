package vn.motcua.replay.client;

import java.time.Duration;

/** How long something may go wrong before it is given up: waits grow, and anything that went well starts them anew. */
final class Patience {

    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Duration bound;
    private long since;
    private Duration wait = SHORTEST;

    Patience(Duration bound) {
        this.bound = bound;
        restore();
    }

    /** Something went well. */
    void restore() {
        since = System.nanoTime();
        wait = SHORTEST;
    }

    /** Whether one more wait still lies within the bound. */
    boolean lasts() {
        return System.nanoTime() - since < bound.minus(LONGEST).toNanos();
    }

    /** @throws Unreachable when it has lasted longer than the bound */
    void pause(String trouble) {
        if (System.nanoTime() - since > bound.toNanos()) {
            throw new Unreachable(trouble + " (for more than " + bound.toSeconds() + " s)");
        }
        sleep(wait);
        wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
    }

    static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        }
    }
}
