package vn.motcua.workingtime;

import java.time.Instant;

/** A pause without a beginning, or one that ends before it begins. */
public final class InvalidPause extends IllegalArgumentException {

    InvalidPause(Instant from, Instant to) {
        super(from == null ? "A pause needs a beginning"
                : "A pause must not end (" + to + ") before it begins (" + from + ")");
    }
}
