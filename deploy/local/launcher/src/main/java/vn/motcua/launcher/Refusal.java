package vn.motcua.launcher;

/** What a person asked for cannot be done; the message says why and what to do, and nothing else is shown. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }
}
