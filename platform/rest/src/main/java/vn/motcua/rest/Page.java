package vn.motcua.rest;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A page of a list; {@code nextCursor} is absent on the last one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * Cuts a page out of rows that were asked for with one more than the limit.
     *
     * @param cursorOf the cursor that continues behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
        return rows.size() <= limit ? new Page<>(List.copyOf(rows), null)
                : new Page<>(List.copyOf(rows.subList(0, limit)), cursorOf.apply(rows.get(limit - 1)));
    }
}
