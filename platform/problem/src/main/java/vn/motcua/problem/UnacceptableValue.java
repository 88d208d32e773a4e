package vn.motcua.problem;

/** A value that is well-formed JSON of the right kind and still must not enter: its reason is a key of the problem texts. */
class UnacceptableValue extends IllegalArgumentException {

    private final String reason;

    UnacceptableValue(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
