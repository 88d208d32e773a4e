package vn.motcua.rest;

/** Versions of aggregates as entity tags, so that nobody overwrites what they have not seen. */
public final class ETags {

    private ETags() {
    }

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Holds a caller to what it last read. Without {@code If-Match} the command goes ahead: the aggregate's own rules still
     * decide.
     *
     * @throws PreconditionFailed when the version is another by now
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.trim().equals("*") && !ifMatch.trim().equals(of(version))) {
            throw new PreconditionFailed(version);
        }
    }
}
