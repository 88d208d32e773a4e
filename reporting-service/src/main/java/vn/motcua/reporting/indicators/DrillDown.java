package vn.motcua.reporting.indicators;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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

/**
 * Finds the codes behind a figure: those whose own marks add up to something in it, the latest first. A subject comes at the
 * latest
 * of its marks that the figure takes, so a page looks at about as many subjects as it shows, however many the figure counts.
 */
@ApplicationScoped
public class DrillDown {
    static final int ANY_CHANNEL = -1;

    /** Of so many units the latest marks of each are looked at, of more the latest of all, by two different indexes. */
    private static final int FEW_UNITS = 20;
    /** Of a stock most candidates may have left it again; the further back, the more. */
    private static final int WIDENING = 4;
    private static final int LARGEST_CHUNK = 16_000;

    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;

    DrillDown(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
    }

    /** Where a subject stands in the order. */
    private record Place(Instant at, UUID subject) {

        private static Place of(String cursor) {
            List<String> parts = Cursor.decode(cursor, 2);
            try {
                return new Place(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new InvalidCursor();
            }
        }

        private String cursor() {
            return Cursor.encode(at.toString(), subject.toString());
        }
    }

    /** @param latest where the subject comes, which is not at each of its marks */
    private record Candidate(Place place, String code, long sum, Instant latest) {

        private boolean counts() {
            return sum != 0 && place.at.equals(latest);
        }
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
        Place last = cursor == null ? null : Place.of(cursor);
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            Places places = Places.of(question, units.units(), dictionary, sql);
            CellFilter filter = new CellFilter(question, places);
            List<Candidate> found = new ArrayList<>();
            List<Candidate> chunk;
            int size = limit + 1;
            do {
                chunk = candidates(sql, slices, places, filter, last, size);
                chunk.stream().filter(Candidate::counts).forEach(found::add);
                if (chunk.size() < size) {
                    break;
                }
                last = chunk.get(size - 1).place;
                size = Math.min(size * WIDENING, LARGEST_CHUNK);
            } while (found.size() <= limit);
            Page<Candidate> page = Page.of(found, limit, one -> one.place.cursor());
            return new Page<>(page.items().stream().map(one -> new ContributionView(one.code, one.sum)).toList(),
                    page.nextCursor());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static List<Candidate> candidates(Sql sql, List<Slice> slices, Places places, CellFilter filter, Place last,
            int size) {
        boolean byUnit = places.units().length <= FEW_UNITS;
        List<Candidate> found = new ArrayList<>();
        sql.each(statement(filter, byUnit, last != null), statement -> {
            int next = bind(statement, 1, slices);
            statement.setArray(next++, array(statement, "int4", places.units()));
            next = filter.bind(statement, next);
            if (last != null) {
                OffsetDateTime at = last.at.atOffset(ZoneOffset.UTC);
                statement.setObject(next++, at);
                statement.setObject(next++, at);
                statement.setObject(next++, last.subject);
            }
            statement.setInt(next++, size);
            statement.setInt(next++, size);
            statement.setArray(next++, array(statement, "int4", places.units()));
            filter.bind(statement, next);
        }, row -> found.add(new Candidate(new Place(instant(row, 1), row.getObject(2, UUID.class)), row.getString(3),
                row.getLong(4), instant(row, 5))));
        return found;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
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

    private static String statement(CellFilter filter, boolean byUnit, boolean behindCursor) {
        String taken = " m.measure = t.measure AND m.at >= t.first AND m.at < t.until AND (t.channel = " + ANY_CHANNEL
                + " OR m.channel = t.channel)";
        return "WITH slice AS MATERIALIZED (SELECT * FROM unnest(?::int2[], ?::timestamptz[], ?::timestamptz[], ?::int2[], ?::int2[]) "
                + "AS t (measure, first, until, channel, weight)), "
                + "candidate AS (SELECT at, subject FROM slice t, "
                + (byUnit ? "unnest(?::int4[]) AS held (unit), " : "(SELECT ?::int4[] AS units OFFSET 0) held, ")
                + "LATERAL (SELECT m.at, m.subject FROM mark m WHERE" + taken
                // The sum keeps the planner from asking unit by unit for all there is, where the latest of all are wanted.
                + (byUnit ? " AND m.unit = held.unit" : " AND m.unit + 0 = ANY (held.units)") + filter.of("m")
                + (behindCursor ? " AND m.at <= ? AND (m.at, m.subject) < (?, ?)" : "")
                + " ORDER BY m.at DESC, m.subject DESC LIMIT ?) latest "
                + "GROUP BY at, subject ORDER BY at DESC, subject DESC LIMIT ?) "
                + "SELECT c.at, c.subject, s.code, own.sum, own.latest FROM candidate c JOIN subject s ON s.id = c.subject "
                + "CROSS JOIN LATERAL (SELECT sum(m.delta * t.weight) AS sum, max(m.at) AS latest FROM mark m JOIN slice t ON"
                + taken + " WHERE m.subject = c.subject AND m.unit = ANY (?)" + filter.of("m") + ") own "
                + "ORDER BY c.at DESC, c.subject DESC";
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
}
