package vn.motcua.rest;

import vn.motcua.problem.InvalidRequest;

/** How many rows a page may have. */
public final class PageLimit {

    private PageLimit() {
    }

    /** @throws InvalidRequest when the asked-for size is below 1 or above {@code most} */
    public static int of(Integer asked, int usual, int most) {
        if (asked == null) {
            return usual;
        }
        if (asked < 1 || asked > most) {
            throw InvalidRequest.of("limit", "limit-out-of-range", most);
        }
        return asked;
    }
}
