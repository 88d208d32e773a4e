package vn.motcua.cases.worklist;

import java.util.Collection;
import java.util.stream.Collectors;

/** Units as {@code case_words} holds them, asked for in PostgreSQL's query language. */
public final class UnitWords {

    private UnitWords() {
    }

    /** A query, to be cast to {@code tsquery}, for cases of any of these units; there must be one at least. */
    public static String anyOf(Collection<String> units) {
        return units.stream().map(unit -> "'" + unit.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
    }
}
