package vn.motcua.cases.tracking.tries;

import java.time.Duration;

import vn.motcua.problem.ProblemException;

/** A code, or an address, was wrong too often lately (429); which of them, and whether the code is a case's, is not told. */
public class TooManyTries extends ProblemException {

    private final Duration wait;

    /** @param wait until the next try, rounded up to a minute, so that it tells nothing finer */
    static TooManyTries until(Duration wait) {
        return new TooManyTries(Duration.ofMinutes(Math.max(1, wait.plusSeconds(59).toMinutes())));
    }

    private TooManyTries(Duration wait) {
        super(429, "too-many-tries", wait.toMinutes());
        this.wait = wait;
        with("retryAfterSeconds", wait.toSeconds());
    }

    public Duration retryAfter() {
        return wait;
    }
}
