package vn.motcua.reporting.ahead;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.inbox.TopicProgress;
import vn.motcua.reporting.indicators.CellFilter;
import vn.motcua.reporting.indicators.ContributionView;
import vn.motcua.reporting.indicators.DrillDown;
import vn.motcua.reporting.indicators.Freshness;
import vn.motcua.reporting.indicators.Places;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.Grain;
import vn.motcua.reporting.readmodel.ProvinceCalendar;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Statements;
import vn.motcua.rest.Page;
import vn.motcua.time.CivilTime;

/**
 * Counts what falls due on days to come. A case whose clock runs has a mark of overdue at its due instant; none takes it back
 * until something happens. So the marks of a day to come add up to what falls due on it: whole days from the cube, the rest of
 * today from the marks themselves.
 */
@ApplicationScoped
public class DueAhead {
    private final Statements statements;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;
    private final Freshness freshness;
    private final DrillDown drillDown;

    DueAhead(Statements statements, Dictionary dictionary, ReplicatedUnits units, Freshness freshness,
            DrillDown drillDown) {
        this.statements = statements;
        this.dictionary = dictionary;
        this.units = units;
        this.freshness = freshness;
        this.drillDown = drillDown;
    }

    /** @param question its as-of is now, on its first day */
    DueAheadView answer(Question question) {
        List<TopicProgress> progress = freshness.recent();
        return statements.with(sql -> {
            Places places = Places.of(question, units.units(), dictionary, sql);
            CellFilter filter = new CellFilter(question, places);
            Map<LocalDate, Long> due = new HashMap<>();
            sql.each(statement(question, filter), statement -> bind(statement, question, places, filter),
                    row -> due.put(row.getObject(1, LocalDate.class), row.getLong(2)));
            return DueAheadView.of(question, progress, due, ProvinceCalendar.read(sql));
        });
    }

    /**
     * The codes of what falls due on a day, the last first.
     *
     * @param day of the question's
     * @param cursor where the last page ended; null for the first
     */
    Page<String> codes(Question question, LocalDate day, String cursor, int limit) {
        Instant start = CivilTime.startOf(day);
        DrillDown.Slice due = DrillDown.Slice.of(Measure.OVERDUE, start.isBefore(question.asOf()) ? question.asOf() : start,
                CivilTime.startOf(day.plusDays(1)));
        Page<ContributionView> page = drillDown.page(question, List.of(due), cursor, limit);
        return new Page<>(page.items().stream().map(ContributionView::code).toList(), page.nextCursor());
    }

    private static String statement(Question question, CellFilter filter) {
        boolean fine = question.isFiltered();
        String wanted = " AND c.measure = " + Measure.OVERDUE.id() + filter.of("c");
        return "SELECT day, sum(total) FROM (SELECT c.day, c.total FROM " + (fine ? "cube" : "node_cube") + " c WHERE c."
                + (fine ? "unit" : "node") + " = ANY (?) AND c.grain = " + Grain.DAY.id() + " AND c.day > ? AND c.day <= ?"
                + wanted + " UNION ALL SELECT ?::date, c.delta FROM mark c WHERE c.unit = ANY (?) AND c.at >= ? AND c.at < ?"
                + wanted + ") due GROUP BY 1";
    }

    private static void bind(PreparedStatement statement, Question question, Places places, CellFilter filter)
            throws SQLException {
        int next = 1;
        int[] nodes = question.isFiltered() ? places.units() : places.nodes();
        statement.setArray(next++, array(statement, "int4", nodes));
        statement.setObject(next++, question.from());
        statement.setObject(next++, question.to());
        next = filter.bind(statement, next);
        statement.setObject(next++, question.from());
        statement.setArray(next++, array(statement, "int4", places.units()));
        statement.setObject(next++, question.asOf().atOffset(ZoneOffset.UTC));
        statement.setObject(next++, CivilTime.startOf(question.from().plusDays(1)).atOffset(ZoneOffset.UTC));
        filter.bind(statement, next);
    }
}
