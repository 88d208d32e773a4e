package vn.motcua.reporting.indicators;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Units;

/**
 * What every case and feedback adds to a choice of figures, as a relation (code, field, figure, value) that other statements
 * read from. Takes the definitions of {@link Figure}, so that it adds up to the answers.
 */
public final class SlicesTable {
    /** The independent figures of forms II.06a and II.05a; the other columns are sums of these. */
    private static final List<Figure> FORMS = List.of(Figure.RECEIVED_ONLINE, Figure.RECEIVED_DIRECT, Figure.CARRIED_OVER,
            Figure.EARLY, Figure.ON_TIME, Figure.LATE, Figure.WITHIN_LIMIT, Figure.OVERDUE_AT_END, Figure.FEEDBACK_RECEIVED,
            Figure.FEEDBACK_ANSWERED, Figure.FEEDBACK_ANSWERED_ON_TIME, Figure.FEEDBACK_PUBLISHED, Figure.FEEDBACK_REFUSED);

    /** A subquery with {@link #PARAMETERS} parameters. */
    public static final String QUERY = "(SELECT s.code, coalesce(p.field_code, '') AS field, t.figure, "
            + "sum(m.delta * t.weight)::int AS value "
            + "FROM unnest(?::text[], ?::int2[], ?::timestamptz[], ?::timestamptz[], ?::int2[], ?::int2[]) "
            + "AS t (figure, measure, first, until, channel, weight) "
            + "JOIN mark m ON m.measure = t.measure AND m.at >= t.first AND m.at < t.until "
            + "AND (t.channel = " + DrillDown.ANY_CHANNEL + " OR m.channel = t.channel) AND m.unit = ANY (?) "
            + "JOIN subject s ON s.id = m.subject LEFT JOIN procedure_key k ON k.id = m.procedure "
            + "LEFT JOIN procedure p ON p.code = k.code GROUP BY 1, 2, 3 HAVING sum(m.delta * t.weight) <> 0)";
    public static final int PARAMETERS = 7;

    private final List<Named> slices = new ArrayList<>();
    private final int[] units;

    public SlicesTable(Question question, Units known, Dictionary dictionary, Sql sql) {
        for (Figure figure : FORMS) {
            DrillDown.slices(figure, question).forEach(slice -> slices.add(new Named(figure.shownAs(), slice)));
        }
        units = Places.of(question, known, dictionary, sql).units();
    }

    private record Named(String figure, DrillDown.Slice slice) {
    }

    /** @param first number of the first parameter */
    public void bind(PreparedStatement statement, int first) throws SQLException {
        List<DrillDown.Slice> parts = slices.stream().map(Named::slice).toList();
        statement.setArray(first, array(statement, "text", slices.stream().map(Named::figure).toArray()));
        DrillDown.bind(statement, first + 1, parts);
        statement.setArray(first + 6, array(statement, "int4", units));
    }
}
