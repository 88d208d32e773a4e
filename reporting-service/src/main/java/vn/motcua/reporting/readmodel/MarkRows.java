package vn.motcua.reporting.readmodel;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import vn.motcua.reporting.marks.Facts;
import vn.motcua.reporting.marks.Mark;
import vn.motcua.time.CivilTime;
import vn.motcua.time.InstantText;

/** The marks each subject contributes; what changes in them goes to the cube. */
final class MarkRows {
    private final Sql sql;
    private final Dictionary dictionary;

    MarkRows(Sql sql, Dictionary dictionary) {
        this.sql = sql;
        this.dictionary = dictionary;
    }

    private record Row(UUID subject, int measure, Instant at, int delta, int unit, int procedure, int channel) {

        private void change(CellDeltas cells, int sign) {
            cells.add(unit, CivilTime.dateOf(at), procedure, measure, channel, sign * delta);
        }
    }

    /**
     * Sees to it that each subject contributes the marks of its facts. What it contributed before is read as it was stored,
     * not derived by today's rules; marks that stay are left alone, and most of them do.
     *
     * @param known those of the subjects that may have contributed before
     */
    void replace(Map<UUID, ? extends Facts> subjects, Collection<UUID> known, CellDeltas cells) {
        Map<Row, Deque<String>> stored = stored(known);
        List<Row> fresh = rowsOf(subjects);
        fresh.removeIf(row -> {
            Deque<String> places = stored.get(row);
            return places != null && places.poll() != null;
        });
        takeBack(stored, cells);
        add(fresh, cells);
    }

    /** Where each mark lies: a subject's marks are written by the holder of its topic's offsets alone, so they stay there. */
    private Map<Row, Deque<String>> stored(Collection<UUID> subjects) {
        Map<Row, Deque<String>> stored = new HashMap<>();
        if (!subjects.isEmpty()) {
            sql.each("SELECT subject, measure, at, delta, unit, procedure, channel, ctid FROM mark WHERE subject = ANY (?)",
                    statement -> statement.setArray(1, array(statement, "uuid", subjects.toArray())),
                    row -> stored.computeIfAbsent(
                            new Row(row.getObject(1, UUID.class), row.getInt(2),
                                    row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4), row.getInt(5),
                                    row.getInt(6), row.getInt(7)),
                            mark -> new ArrayDeque<>(1)).add(row.getString(8)));
        }
        return stored;
    }

    private void takeBack(Map<Row, Deque<String>> gone, CellDeltas cells) {
        Object[] places = gone.values().stream().flatMap(Deque::stream).toArray();
        if (places.length > 0) {
            gone.forEach((row, each) -> each.forEach(place -> row.change(cells, -1)));
            sql.run("DELETE FROM mark WHERE ctid = ANY (?::tid[])",
                    statement -> statement.setArray(1, array(statement, "text", places)));
        }
    }

    private void add(List<Row> rows, CellDeltas cells) {
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(row -> row.change(cells, 1));
        sql.run("INSERT INTO mark (subject, measure, at, delta, unit, procedure, channel) "
                + "SELECT * FROM unnest(?::uuid[], ?::int2[], ?::timestamptz[], ?::int4[], ?::int4[], ?::int4[], ?::int2[])",
                statement -> {
                    statement.setArray(1, array(statement, "uuid", column(rows, Row::subject)));
                    statement.setArray(2, array(statement, "int2", numbers(rows, Row::measure)));
                    statement.setArray(3, array(statement, "timestamptz", column(rows, row -> InstantText.utc(row.at))));
                    statement.setArray(4, array(statement, "int4", numbers(rows, Row::delta)));
                    statement.setArray(5, array(statement, "int4", numbers(rows, Row::unit)));
                    statement.setArray(6, array(statement, "int4", numbers(rows, Row::procedure)));
                    statement.setArray(7, array(statement, "int2", numbers(rows, Row::channel)));
                });
    }

    private List<Row> rowsOf(Map<UUID, ? extends Facts> subjects) {
        Map<UUID, List<Mark>> marks = new LinkedHashMap<>();
        subjects.forEach((subject, facts) -> marks.put(subject, facts.marks()));
        dictionary.units().ensure(marks.values().stream().flatMap(List::stream).map(Mark::unit).toList());
        dictionary.procedures().ensure(marks.values().stream().flatMap(List::stream).map(Mark::procedure).toList());
        List<Row> rows = new ArrayList<>(marks.size() * 5);
        marks.forEach((subject, all) -> all.forEach(mark -> rows.add(new Row(subject, mark.measure().id(), mark.at(),
                mark.delta(), dictionary.units().idOf(mark.unit()), dictionary.procedures().idOf(mark.procedure()),
                ChannelKey.of(mark.channel())))));
        return rows;
    }

    private static Object[] column(List<Row> rows, Function<Row, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static int[] numbers(List<Row> rows, ToIntFunction<Row> value) {
        return rows.stream().mapToInt(value).toArray();
    }
}
