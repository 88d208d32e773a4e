package vn.motcua.benchmark.load;

/** A client could not do its work, so that nothing was measured. */
public final class LoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoadFailed(Throwable cause) {
        super(cause.toString(), cause);
    }

    public LoadFailed(String message) {
        super(message);
    }
}
