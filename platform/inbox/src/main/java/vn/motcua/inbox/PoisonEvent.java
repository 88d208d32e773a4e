package vn.motcua.inbox;

/** An event that cannot be applied; the reason goes to the dead letters, so it names no personal data. */
public class PoisonEvent extends RuntimeException {

    public PoisonEvent(String reason) {
        super(reason);
    }

    public PoisonEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
