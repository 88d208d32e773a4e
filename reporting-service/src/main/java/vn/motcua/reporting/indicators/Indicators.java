package vn.motcua.reporting.indicators;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.inbox.TopicProgress;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Units;

/** Answers questions from the cube. */
@ApplicationScoped
public class Indicators {
    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;
    private final Freshness freshness;

    Indicators(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units, Freshness freshness) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
        this.freshness = freshness;
    }

    /** @param by null for no breakdown */
    public IndicatorsView answer(Question question, Breakdown by) {
        return answer(question, by, null);
    }

    /**
     * @param by null for no breakdown
     * @param compared null for no comparison
     */
    public IndicatorsView answer(Question question, Breakdown by, Compared compared) {
        List<TopicProgress> progress = freshness.recent();
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            Units known = units.units();
            Places places = by == Breakdown.CHILD_UNIT ? Places.byChild(question, known, dictionary, sql)
                    : Places.of(question, known, dictionary, sql);
            Map<String, Sums> sums = new SumsQuery(question, places, by).run(sql);
            Sums whole = new Sums();
            sums.values().forEach(whole::add);
            BreakdownView breakdown = by == null ? null
                    : new BreakdownView(by.shownAs(), new BreakdownRows(question, known, places, dictionary, sql).of(by, sums));
            ComparisonView comparison = compared == null ? null : comparison(compared, compared.of(question), known, sql);
            return IndicatorsView.of(question, progress, whole, comparison, breakdown);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private ComparisonView comparison(Compared compared, Question other, Units known, Sql sql) {
        Sums whole = new Sums();
        new SumsQuery(other, Places.of(other, known, dictionary, sql), null).run(sql).values().forEach(whole::add);
        return ComparisonView.of(compared, other, whole);
    }
}
