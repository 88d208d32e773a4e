package vn.motcua.reporting.indicators;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.Grain;
import vn.motcua.reporting.readmodel.Span;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.time.CivilTime;

/**
 * Reads sums in one statement, hence of one instant of the database: whole days from the cube, the last part-day from the marks
 * themselves.
 */
final class SumsQuery {
    private static final String STOCKS = ids(Stream.of(Measure.values()).filter(Measure::isStock));
    private static final String ALL = ids(Stream.of(Measure.values()));

    private static final int FEW_UNITS = 20;

    private final Question question;
    private final Places places;
    private final CellFilter filter;
    private final Breakdown by;
    private final List<Run> runs = new ArrayList<>();
    private final boolean fine;
    /** null when the answer ends at midnight. */
    private PartDay partDay;

    /**
     * @param places whose sums
     * @param by null for the whole in one
     */
    SumsQuery(Question question, Places places, Breakdown by) {
        this.question = question;
        this.places = places;
        this.filter = new CellFilter(question, places);
        this.by = by;
        this.fine = question.isFiltered() || by != null && by.needsProcedures();
        Instant start = question.start();
        Instant end = question.end();
        cover(Window.BEFORE, null, end.isBefore(start) ? end : start);
        if (start.isBefore(end)) {
            cover(Window.DURING, question.from(), end);
        }
    }

    private record Run(Window window, Span span) {
    }

    private record PartDay(Window window, Instant from, Instant to) {
    }

    private void cover(Window window, LocalDate from, Instant to) {
        LocalDate lastDay = CivilTime.dateOf(to);
        // Sums of years are kept for stocks, which is what is read of the time before.
        Grain coarsest = fine || window == Window.DURING ? Grain.MONTH : Grain.YEAR;
        if (window == Window.DURING && by != null && by.step() != null) {
            coarsest = by.step().coarsest();
        }
        Span.covering(from, lastDay, coarsest).forEach(span -> runs.add(new Run(window, span)));
        if (CivilTime.startOf(lastDay).isBefore(to)) {
            partDay = new PartDay(window, CivilTime.startOf(lastDay), to);
        }
    }

    /** Sums by the breakdown's key; under the empty key what has none, and everything without a breakdown. */
    Map<String, Sums> run(Sql sql) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        sql.each(statement(), this::bind, row -> sums.computeIfAbsent(row.getString(2), key -> new Sums()).add(
                row.getInt(1) == Window.BEFORE.id() ? Window.BEFORE : Window.DURING, Measure.withId(row.getInt(3)),
                row.getInt(4), row.getLong(5)));
        return sums;
    }

    private String statement() {
        String place = fine ? "unit" : "node";
        String wanted = filter.of("c");
        return "SELECT win, " + keyOfCell() + ", measure, channel, sum(total) FROM ("
                + "SELECT r.win, c." + place + " AS place, " + (fine ? "c.procedure" : "0 AS procedure")
                + ", c.day, c.measure, c.channel, c.total "
                + "FROM unnest(?::int2[], ?::int2[], ?::date[], ?::date[]) AS r (win, grain, first, until) "
                + "JOIN " + (fine ? "cube" : "node_cube") + " c ON c." + place + " = ANY (?) AND c.grain = r.grain "
                + "AND c.day >= r.first AND c.day < r.until "
                + "WHERE (r.win = " + Window.DURING.id() + " OR c.measure IN (" + STOCKS + "))" + wanted
                + (partDay == null ? "" : " UNION ALL " + marksOfPartDay() + wanted)
                + ") cell" + (by == Breakdown.FIELD ? " LEFT JOIN procedure_key k ON k.id = cell.procedure "
                        + "LEFT JOIN procedure p ON p.code = k.code" : "")
                + " GROUP BY 1, 2, 3, 4";
    }

    /** Of few units the marks are found by unit; of many by measure, summed before anyone asks whose they are. */
    private String marksOfPartDay() {
        String procedure = fine ? "procedure" : "0 AS procedure";
        String measures = "measure IN (" + (partDay.window == Window.BEFORE ? STOCKS : ALL) + ")";
        String marks = places.units().length <= FEW_UNITS
                ? "SELECT unit, " + procedure + ", measure, channel, delta AS total FROM mark "
                        + "WHERE " + measures + " AND at >= ? AND at < ? AND unit = ANY (?)"
                : "SELECT unit, " + procedure + ", measure, channel, total FROM (SELECT unit, procedure, measure, channel, "
                        + "sum(delta) AS total FROM mark WHERE " + measures
                        + " AND at >= ? AND at < ? GROUP BY 1, 2, 3, 4 OFFSET 0) of_all "
                        + "JOIN unnest(?::int4[]) AS held (unit) USING (unit)";
        return "SELECT " + partDay.window.id()
                + ", c.unit, c.procedure, day, c.measure, c.channel, c.total FROM (SELECT ?::date) "
                + "AS part (day), (" + marks + ") c WHERE "
                + (partDay.window == Window.BEFORE ? "c.measure IN (" + STOCKS + ")" : "true");
    }

    private static String ids(Stream<Measure> measures) {
        return measures.map(measure -> Integer.toString(measure.id())).collect(Collectors.joining(", "));
    }

    private String keyOfCell() {
        if (by == null) {
            return "''";
        }
        return switch (by) {
            case CHILD_UNIT -> "place::text";
            case FIELD -> "coalesce(p.field_code, '')";
            case PROCEDURE -> "procedure::text";
            case CHANNEL -> "channel::text";
            case DAY, WEEK, MONTH -> "to_char(day, '" + by.step().sqlFormat() + "')";
        };
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int next = 1;
        statement.setArray(next++, array(statement, "int2", runs.stream().mapToInt(run -> run.window.id()).toArray()));
        statement.setArray(next++, array(statement, "int2", runs.stream().mapToInt(run -> run.span.grain().id()).toArray()));
        statement.setArray(next++, array(statement, "date", runs.stream().map(run -> run.span.from().toString()).toArray()));
        statement.setArray(next++, array(statement, "date", runs.stream().map(run -> run.span.to().toString()).toArray()));
        statement.setArray(next++, array(statement, "int4", fine ? places.units() : places.nodes()));
        next = filter.bind(statement, next);
        if (partDay != null) {
            statement.setObject(next++, CivilTime.dateOf(partDay.from));
            statement.setObject(next++, partDay.from.atOffset(ZoneOffset.UTC));
            statement.setObject(next++, partDay.to.atOffset(ZoneOffset.UTC));
            statement.setArray(next++, array(statement, "int4", places.units()));
            filter.bind(statement, next);
        }
    }
}
