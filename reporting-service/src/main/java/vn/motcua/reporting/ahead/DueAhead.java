package vn.motcua.reporting.ahead;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.inbox.TopicProgress;
import vn.motcua.reporting.indicators.ContributionView;
import vn.motcua.reporting.indicators.DrillDown;
import vn.motcua.reporting.indicators.Freshness;
import vn.motcua.reporting.indicators.Places;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.ChannelKey;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.Grain;
import vn.motcua.reporting.readmodel.ProvinceCalendar;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.rest.Page;
import vn.motcua.time.CivilTime;

/**
 * Counts what falls due on days to come. A case whose clock runs has a mark of overdue at its due instant, and none that takes
 * it
 * back before something happens; so the marks of a day to come add up to what falls due on it. Whole days come from the cube,
 * the rest of today from the marks themselves.
 */
@ApplicationScoped
public class DueAhead {
    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;
    private final Freshness freshness;
    private final DrillDown drillDown;

    DueAhead(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units, Freshness freshness,
            DrillDown drillDown) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
        this.freshness = freshness;
        this.drillDown = drillDown;
    }

    /** @param question its as-of is now, on its first day */
    DueAheadView answer(Question question) {
        List<TopicProgress> progress = freshness.recent();
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            Places places = Places.of(question, units.units(), dictionary, sql);
            Map<LocalDate, Long> due = new HashMap<>();
            sql.each(statement(question), statement -> bind(statement, question, places),
                    row -> due.put(row.getObject(1, LocalDate.class), row.getLong(2)));
            return DueAheadView.of(question, progress, due, ProvinceCalendar.read(sql));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /**
     * The codes of what falls due on a day, in order.
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

    private static String statement(Question question) {
        boolean fine = question.isFiltered();
        String wanted = " AND c.measure = " + Measure.OVERDUE.id() + (question.channel() == null ? "" : " AND c.channel = ?")
                + (fine ? " AND c.procedure = ANY (?)" : "");
        return "SELECT day, sum(total) FROM (SELECT c.day, c.total FROM " + (fine ? "cube" : "node_cube") + " c WHERE c."
                + (fine ? "unit" : "node") + " = ANY (?) AND c.grain = " + Grain.DAY.id() + " AND c.day > ? AND c.day <= ?"
                + wanted + " UNION ALL SELECT ?::date, c.delta FROM mark c WHERE c.unit = ANY (?) AND c.at >= ? AND c.at < ?"
                + wanted + ") due GROUP BY 1";
    }

    private static void bind(PreparedStatement statement, Question question, Places places) throws SQLException {
        int next = 1;
        int[] nodes = question.isFiltered() ? places.units() : places.nodes();
        statement.setArray(next++, array(statement, "int4", nodes));
        statement.setObject(next++, question.from());
        statement.setObject(next++, question.to());
        next = bindFilter(statement, next, question, places);
        statement.setObject(next++, question.from());
        statement.setArray(next++, array(statement, "int4", places.units()));
        statement.setObject(next++, question.asOf().atOffset(ZoneOffset.UTC));
        statement.setObject(next++, CivilTime.startOf(question.from().plusDays(1)).atOffset(ZoneOffset.UTC));
        bindFilter(statement, next, question, places);
    }

    private static int bindFilter(PreparedStatement statement, int from, Question question, Places places)
            throws SQLException {
        int next = from;
        if (question.channel() != null) {
            statement.setInt(next++, ChannelKey.of(question.channel()));
        }
        if (question.isFiltered()) {
            statement.setArray(next++, array(statement, "int4", places.procedures()));
        }
        return next;
    }
}
