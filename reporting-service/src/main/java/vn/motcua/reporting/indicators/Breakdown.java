package vn.motcua.reporting.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer may be broken down by. */
public enum Breakdown {
    CHILD_UNIT("childUnit", null),
    FIELD("field", null),
    PROCEDURE("procedure", null),
    CHANNEL("channel", null),
    DAY("day", TimeStep.DAY),
    WEEK("week", TimeStep.WEEK),
    MONTH("month", TimeStep.MONTH);

    private final String shownAs;
    private final TimeStep step;

    Breakdown(String shownAs, TimeStep step) {
        this.shownAs = shownAs;
        this.step = step;
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

    /** The length of time of each row; null when rows are no times. */
    TimeStep step() {
        return step;
    }

    boolean needsProcedures() {
        return this == FIELD || this == PROCEDURE;
    }
}
