package vn.motcua.replay.client;

/** The system cannot be spoken to: not addressed, not answering for too long, or refusing the token. */
public final class Unreachable extends RuntimeException {

    public Unreachable(String what) {
        super(what);
    }
}
