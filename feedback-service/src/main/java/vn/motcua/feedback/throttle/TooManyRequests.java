package vn.motcua.feedback.throttle;

import vn.motcua.problem.ProblemException;

/** The caller has used up what it may do for now (429). */
public class TooManyRequests extends ProblemException {

    private final long retryAfterSeconds;

    public TooManyRequests(long retryAfterSeconds) {
        super(429, "too-many-requests", retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
        with("retryAfterSeconds", retryAfterSeconds);
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
