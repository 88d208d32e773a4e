package vn.motcua.reporting.forms;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.indicators.IndicatorsView;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.marks.Measure;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Sql;

/**
 * Form II.05a from the marks themselves: no sums are kept by kind, and a province has so little feedback that none are needed.
 */
@ApplicationScoped
public class Ii05aFigures {
    private static final int[] COUNTED = { Measure.FEEDBACK_RECEIVED.id(), Measure.FEEDBACK_ANSWERED.id(),
            Measure.FEEDBACK_ANSWERED_ON_TIME.id(), Measure.FEEDBACK_PUBLISHED.id(), Measure.FEEDBACK_REFUSED.id() };

    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;

    Ii05aFigures(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
    }

    /** Sums before the period and in it, by measure. */
    private static final class Counts {
        private final Map<Measure, Long> before = new EnumMap<>(Measure.class);
        private final Map<Measure, Long> during = new EnumMap<>(Measure.class);

        long in(Measure measure) {
            return during.getOrDefault(measure, 0L);
        }

        /** Neither answered nor refused when the period began. */
        long carriedOver() {
            return open(before);
        }

        private static long open(Map<Measure, Long> sums) {
            return sums.getOrDefault(Measure.FEEDBACK_RECEIVED, 0L) - sums.getOrDefault(Measure.FEEDBACK_ANSWERED, 0L)
                    - sums.getOrDefault(Measure.FEEDBACK_REFUSED, 0L);
        }

        Ii05aView.Row row(FeedbackKind kind) {
            long answered = in(Measure.FEEDBACK_ANSWERED);
            long onTime = in(Measure.FEEDBACK_ANSWERED_ON_TIME);
            return new Ii05aView.Row(kind.name(), in(Measure.FEEDBACK_RECEIVED), carriedOver(), answered, onTime,
                    answered - onTime, in(Measure.FEEDBACK_REFUSED), carriedOver() + open(during),
                    in(Measure.FEEDBACK_PUBLISHED));
        }
    }

    /** Feedback has no procedure and no channel; a question's filters by those are passed over. */
    public Ii05aView of(Question question) {
        Map<FeedbackKind, Counts> counts = new EnumMap<>(FeedbackKind.class);
        for (FeedbackKind kind : FeedbackKind.values()) {
            counts.put(kind, new Counts());
        }
        try (Connection connection = database.getConnection()) {
            count(new Sql(connection), question, counts);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        List<Ii05aView.Row> rows = new ArrayList<>();
        counts.forEach((kind, of) -> rows.add(of.row(kind)));
        return new Ii05aView(question.unit().code(), question.unit().name(), question.descendants(),
                new IndicatorsView.Period(question.from(), question.to()), question.asOf(), rows,
                rows.stream().reduce(Ii05aView.Row::plus).orElseThrow());
    }

    private void count(Sql sql, Question question, Map<FeedbackKind, Counts> counts) {
        int[] ids = dictionary.units().idsOf(sql,
                units.units().codesOf(question.unit(), question.descendants(), question.levels()));
        sql.each("SELECT s.facts::jsonb -> 'ref' ->> 'kind', m.measure, m.at < ?, sum(m.delta) "
                + "FROM mark m JOIN subject s ON s.id = m.subject "
                + "WHERE m.unit = ANY (?) AND m.measure = ANY (?) AND m.at < ? GROUP BY 1, 2, 3", statement -> {
                    statement.setObject(1, question.start().atOffset(ZoneOffset.UTC));
                    statement.setArray(2, array(statement, "int4", ids));
                    statement.setArray(3, array(statement, "int2", COUNTED));
                    statement.setObject(4, question.end().atOffset(ZoneOffset.UTC));
                }, row -> {
                    Counts of = counts.get(FeedbackKind.valueOf(row.getString(1)));
                    (row.getBoolean(3) ? of.before : of.during).put(Measure.withId(row.getInt(2)), row.getLong(4));
                });
    }
}
