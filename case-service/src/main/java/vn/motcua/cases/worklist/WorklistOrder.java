package vn.motcua.cases.worklist;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import vn.motcua.rest.Cursor;
import vn.motcua.rest.InvalidCursor;

/** In which order a worklist comes. A cursor holds the last line's place, so that cases which come meanwhile shift nothing. */
enum WorklistOrder {

    /** What is due first comes first, which is the order of remaining working time; what is not due comes last. */
    DUE("ORDER BY due_at, case_id"),
    /** What was handed in last comes first: identifiers begin with the instant. */
    NEWEST("ORDER BY case_id DESC");

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final String orderBy;

    WorklistOrder(String orderBy) {
        this.orderBy = orderBy;
    }

    static WorklistOrder of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String orderBy() {
        return orderBy;
    }

    /**
     * @param dueAt of the page's last line; {@link OffsetDateTime#MAX} where nothing is due, as PostgreSQL's infinity is read
     */
    String cursor(OffsetDateTime dueAt, UUID id) {
        return Cursor.encode(name(), OffsetDateTime.MAX.equals(dueAt) ? "" : dueAt.toInstant().toString(), id.toString());
    }

    /**
     * Adds the condition that continues behind a page.
     *
     * @throws InvalidCursor when it is none of this order's
     */
    void behind(Sql sql, String cursor) {
        List<String> parts = Cursor.decode(cursor, 3);
        if (!parts.get(0).equals(name())) {
            throw new InvalidCursor();
        }
        try {
            UUID id = UUID.fromString(parts.get(2));
            if (this == NEWEST) {
                sql.and("AND case_id < ?", id);
            } else {
                sql.and("AND (due_at, case_id) > (?, ?)",
                        parts.get(1).isEmpty() ? OffsetDateTime.MAX : plausible(Instant.parse(parts.get(1))), id);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidCursor();
        }
    }

    private static Instant plausible(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new InvalidCursor();
        }
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
