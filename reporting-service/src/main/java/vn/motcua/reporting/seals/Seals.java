package vn.motcua.reporting.seals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.indicators.Question;
import vn.motcua.reporting.indicators.SlicesTable;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReadModel;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.rest.Cursor;
import vn.motcua.rest.Page;

/** Seals figures together with what every case added to them, and explains later differences by case. */
@ApplicationScoped
public class Seals {
    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;
    private final FiguresNow figures;
    private final Clock clock;

    Seals(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units, FiguresNow figures, Clock clock) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
        this.figures = figures;
        this.clock = clock;
    }

    /** Seals what a question answers now, within the transaction under way. No event is applied until it ends. */
    public void seal(UUID report, Question question, String period) {
        try (Connection connection = database.getConnection()) {
            new ReadModel(connection, dictionary, units.cache()).holdAlone();
            Sql sql = new Sql(connection);
            String content = CanonicalJson.write(figures.of(question, period));
            sql.run("INSERT INTO sealed_report (report, sealed_at, content, sha256) VALUES (?, ?, ?, ?)", statement -> {
                statement.setObject(1, report);
                statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setString(3, content);
                statement.setString(4, CanonicalJson.sha256(content));
            });
            SlicesTable now = new SlicesTable(question, units.units(), dictionary, sql);
            sql.run("INSERT INTO sealed_contribution (report, code, field, figure, value) "
                    + "SELECT ?, now.code, now.field, now.figure, now.value FROM " + SlicesTable.QUERY + " now", statement -> {
                        statement.setObject(1, report);
                        now.bind(statement, 2);
                    });
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    public Optional<Seal> find(UUID report) {
        List<Seal> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            new Sql(connection).each("SELECT sealed_at, content, sha256 FROM sealed_report WHERE report = ?",
                    statement -> statement.setObject(1, report), row -> {
                        Instant at = row.getObject(1, OffsetDateTime.class).toInstant();
                        String content = row.getString(2);
                        String sha256 = row.getString(3);
                        boolean intact = CanonicalJson.sha256(content).equals(sha256);
                        found.add(new Seal(at, sha256, intact, read(content, intact)));
                    });
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        return found.stream().findFirst();
    }

    /**
     * Null where somebody left nothing that can be read: the report is shown all the same, and says that its seal is broken.
     */
    private static ReportedFigures read(String content, boolean intact) {
        try {
            return CanonicalJson.read(content, ReportedFigures.class);
        } catch (IllegalStateException unreadable) {
            if (intact) {
                throw unreadable;
            }
            return null;
        }
    }

    /** What is behind the differences, in order of code. @param question the same as was sealed */
    public Page<CaseDifference> differences(UUID report, Question question, String cursor, int limit) {
        String after = cursor == null ? "" : Cursor.decode(cursor, 1).get(0);
        Map<String, List<CaseDifference.Change>> changes = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            SlicesTable now = new SlicesTable(question, units.units(), dictionary, sql);
            sql.each("WITH different AS MATERIALIZED (SELECT code, field, figure, coalesce(sealed.value, 0) AS reported, "
                    + "coalesce(now.value, 0) AS now FROM " + SlicesTable.QUERY + " now FULL JOIN "
                    + "(SELECT code, field, figure, value FROM sealed_contribution WHERE report = ?) AS sealed "
                    + "USING (code, field, figure) WHERE now.value IS DISTINCT FROM sealed.value) "
                    + "SELECT code, field, figure, reported, now FROM different WHERE code IN (SELECT DISTINCT code "
                    + "FROM different WHERE code > ? ORDER BY code LIMIT ?) ORDER BY code, field, figure", statement -> {
                        now.bind(statement, 1);
                        statement.setObject(SlicesTable.PARAMETERS + 1, report);
                        statement.setString(SlicesTable.PARAMETERS + 2, after);
                        statement.setInt(SlicesTable.PARAMETERS + 3, limit + 1);
                    }, row -> changes.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .add(new CaseDifference.Change(row.getString(2), row.getString(3), row.getLong(4),
                                    row.getLong(5))));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        List<CaseDifference> found = new ArrayList<>();
        changes.forEach((code, of) -> found.add(new CaseDifference(code, of)));
        return Page.of(found, limit, one -> Cursor.encode(one.code()));
    }
}
