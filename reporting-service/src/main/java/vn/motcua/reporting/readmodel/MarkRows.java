package vn.motcua.reporting.readmodel;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import vn.motcua.reporting.marks.Facts;
import vn.motcua.reporting.marks.Mark;
import vn.motcua.time.CivilTime;

/** The marks each subject has contributed, taken back and added; both sides of it go to the cube. */
final class MarkRows {
    private final Sql sql;
    private final Dictionary dictionary;

    MarkRows(Sql sql, Dictionary dictionary) {
        this.sql = sql;
        this.dictionary = dictionary;
    }

    private record Row(UUID subject, Mark mark, int unit, int procedure) {
    }

    /** Takes back all that the subjects contributed: as it was stored, not as today's rules would derive it. */
    void takeBack(Collection<UUID> subjects, CellDeltas cells) {
        if (subjects.isEmpty()) {
            return;
        }
        sql.each("DELETE FROM mark WHERE subject = ANY (?) "
                + "RETURNING unit, (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, procedure, measure, channel, delta",
                statement -> statement.setArray(1, array(statement, "uuid", subjects.toArray())),
                row -> cells.add(row.getInt(1), row.getObject(2, LocalDate.class), row.getInt(3), row.getInt(4), row.getInt(5),
                        -row.getInt(6)));
    }

    void add(Map<UUID, ? extends Facts> subjects, CellDeltas cells) {
        List<Row> rows = rowsOf(subjects);
        if (rows.isEmpty()) {
            return;
        }
        rows.forEach(row -> cells.add(row.unit, CivilTime.dateOf(row.mark.at()), row.procedure, row.mark.measure().id(),
                ChannelKey.of(row.mark.channel()), row.mark.delta()));
        sql.run("INSERT INTO mark (subject, measure, at, delta, unit, procedure, channel) "
                + "SELECT * FROM unnest(?::uuid[], ?::int2[], ?::timestamptz[], ?::int2[], ?::int4[], ?::int4[], ?::int2[])",
                statement -> {
                    statement.setArray(1, array(statement, "uuid", column(rows, Row::subject)));
                    statement.setArray(2, array(statement, "int2", numbers(rows, row -> row.mark.measure().id())));
                    statement.setArray(3, array(statement, "timestamptz", column(rows, row -> row.mark.at().toString())));
                    statement.setArray(4, array(statement, "int2", numbers(rows, row -> row.mark.delta())));
                    statement.setArray(5, array(statement, "int4", numbers(rows, Row::unit)));
                    statement.setArray(6, array(statement, "int4", numbers(rows, Row::procedure)));
                    statement.setArray(7, array(statement, "int2", numbers(rows, row -> ChannelKey.of(row.mark.channel()))));
                });
    }

    private List<Row> rowsOf(Map<UUID, ? extends Facts> subjects) {
        List<Row> rows = new ArrayList<>(subjects.size() * 5);
        subjects.forEach((subject, facts) -> facts.marks().forEach(mark -> rows.add(new Row(subject, mark, 0, 0))));
        dictionary.units().ensure(rows.stream().map(row -> row.mark.unit()).toList());
        dictionary.procedures().ensure(rows.stream().map(row -> row.mark.procedure()).toList());
        rows.replaceAll(row -> new Row(row.subject, row.mark, dictionary.units().idOf(row.mark.unit()),
                dictionary.procedures().idOf(row.mark.procedure())));
        return rows;
    }

    private static Object[] column(List<Row> rows, Function<Row, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static int[] numbers(List<Row> rows, ToIntFunction<Row> value) {
        return rows.stream().mapToInt(value).toArray();
    }
}
