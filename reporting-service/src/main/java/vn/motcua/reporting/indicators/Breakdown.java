package vn.motcua.reporting.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer may be broken down by. */
public enum Breakdown {
    CHILD_UNIT("childUnit"),
    FIELD("field"),
    PROCEDURE("procedure"),
    CHANNEL("channel"),
    MONTH("month");

    private final String shownAs;

    Breakdown(String shownAs) {
        this.shownAs = shownAs;
    }

    static Optional<Breakdown> named(String name) {
        return Stream.of(values()).filter(one -> one.shownAs.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(one -> one.shownAs).toList();
    }

    String shownAs() {
        return shownAs;
    }

    boolean needsProcedures() {
        return this == FIELD || this == PROCEDURE;
    }
}
