package vn.motcua.reporting.indicators;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.ChannelKey;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.InvalidCursor;
import vn.motcua.rest.Page;

/** Finds the codes behind a figure: those whose own marks add up to something in it. */
@ApplicationScoped
public class DrillDown {
    static final int ANY_CHANNEL = -1;

    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;

    DrillDown(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
    }

    private record Contribution(UUID subject, String code, long sum) {
    }

    /**
     * One sum of marks to be taken: a measure between two instants (null: the beginning of time), through one channel or any.
     */
    public record Slice(int measure, Instant from, Instant to, int channel, int weight) {

        /** Of all channels. */
        public static Slice of(Measure measure, Instant from, Instant to) {
            return new Slice(measure.id(), from, to, ANY_CHANNEL, 1);
        }
    }

    /** @param cursor where the last page ended; null for the first */
    Page<ContributionView> page(Question question, Figure figure, String cursor, int limit) {
        return page(question, slices(figure, question), cursor, limit);
    }

    /**
     * What adds up to the sum of some slices.
     *
     * @param cursor where the last page ended; null for the first
     */
    public Page<ContributionView> page(Question question, List<Slice> slices, String cursor, int limit) {
        List<String> last = cursor == null ? null : Cursor.decode(cursor, 2);
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            Places places = Places.of(question, units.units(), dictionary, sql);
            List<Contribution> found = new ArrayList<>();
            CellFilter filter = new CellFilter(question, places);
            sql.each(statement(filter, last != null),
                    statement -> bind(statement, slices, places, filter, last, limit),
                    row -> found.add(new Contribution(row.getObject(1, UUID.class), row.getString(2), row.getLong(3))));
            Page<Contribution> page = Page.of(found, limit, one -> Cursor.encode(one.code, one.subject.toString()));
            return new Page<>(page.items().stream().map(one -> new ContributionView(one.code, one.sum)).toList(),
                    page.nextCursor());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    static List<Slice> slices(Figure figure, Question question) {
        Instant end = question.end();
        Instant start = end.isBefore(question.start()) ? end : question.start();
        List<Slice> slices = new ArrayList<>();
        for (Figure.Term term : figure.terms()) {
            Instant from = term.windows().contains(Window.BEFORE) ? null : start;
            Instant to = term.windows().contains(Window.DURING) ? end : start;
            for (int channel = ANY_CHANNEL; channel < ChannelKey.COUNT; channel++) {
                boolean wanted = term.channels() == Figure.Channels.ALL ? channel == ANY_CHANNEL
                        : channel != ANY_CHANNEL && term.channels().includes(channel);
                if (wanted) {
                    slices.add(new Slice(term.measure().id(), from, to, channel, term.weight()));
                }
            }
        }
        return slices;
    }

    private static String statement(CellFilter filter, boolean behindCursor) {
        return "SELECT s.id, s.code, sum(m.delta * t.weight) "
                + "FROM unnest(?::int2[], ?::timestamptz[], ?::timestamptz[], ?::int2[], ?::int2[]) "
                + "AS t (measure, first, until, channel, weight) "
                + "JOIN mark m ON m.measure = t.measure AND m.at >= t.first AND m.at < t.until "
                + "AND (t.channel = " + ANY_CHANNEL + " OR m.channel = t.channel) AND m.unit = ANY (?)"
                + filter.of("m") + " JOIN subject s ON s.id = m.subject "
                + (behindCursor ? "WHERE (s.code, s.id) > (?, ?) " : "")
                + "GROUP BY s.id, s.code HAVING sum(m.delta * t.weight) <> 0 ORDER BY s.code, s.id LIMIT ?";
    }

    private static void bind(PreparedStatement statement, List<Slice> slices, Places places, CellFilter filter,
            List<String> last, int limit) throws SQLException {
        int next = 1;
        next = bind(statement, next, slices);
        statement.setArray(next++, array(statement, "int4", places.units()));
        next = filter.bind(statement, next);
        if (last != null) {
            statement.setString(next++, last.get(0));
            statement.setObject(next++, uuid(last.get(1)));
        }
        statement.setInt(next, limit + 1);
    }

    /** Binds the columns of slices in the order of their table. @return the number of the next parameter */
    static int bind(PreparedStatement statement, int first, List<Slice> slices) throws SQLException {
        int next = first;
        statement.setArray(next++, array(statement, "int2", slices.stream().mapToInt(Slice::measure).toArray()));
        statement.setArray(next++, array(statement, "timestamptz",
                slices.stream().map(slice -> slice.from == null ? "-infinity" : slice.from.toString()).toArray()));
        statement.setArray(next++,
                array(statement, "timestamptz", slices.stream().map(slice -> slice.to.toString()).toArray()));
        statement.setArray(next++, array(statement, "int2", slices.stream().mapToInt(Slice::channel).toArray()));
        statement.setArray(next++, array(statement, "int2", slices.stream().mapToInt(Slice::weight).toArray()));
        return next;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }
}
