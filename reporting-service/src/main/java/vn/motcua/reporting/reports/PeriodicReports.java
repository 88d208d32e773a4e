package vn.motcua.reporting.reports;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.readmodel.Sql;

/** Finds and stores reports and their steps. A statement takes part in the transaction under way. */
@ApplicationScoped
class PeriodicReports {
    private static final String SELECT = "SELECT id, unit, period, first_day, last_day, state, sent_to, version "
            + "FROM periodic_report WHERE ";

    private final AgroalDataSource database;

    PeriodicReports(AgroalDataSource database) {
        this.database = database;
    }

    /** @return whether it is new */
    boolean add(PeriodicReport report) {
        return with(sql -> sql.run("INSERT INTO periodic_report (id, unit, period, first_day, last_day, state, version) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", statement -> {
                    statement.setObject(1, report.id());
                    statement.setString(2, report.unit());
                    statement.setString(3, report.period());
                    statement.setObject(4, report.from());
                    statement.setObject(5, report.to());
                    statement.setString(6, report.state().name());
                    statement.setLong(7, report.version());
                }) == 1);
    }

    Optional<PeriodicReport> find(UUID id) {
        return one(id, "");
    }

    /** Nobody else changes it until the end of the transaction. */
    Optional<PeriodicReport> lock(UUID id) {
        return one(id, " FOR UPDATE");
    }

    List<PeriodicReport> of(String period, Collection<String> units) {
        return with(sql -> {
            List<PeriodicReport> found = new ArrayList<>();
            sql.each(SELECT + "period = ? AND unit = ANY (?)", statement -> {
                statement.setString(1, period);
                statement.setArray(2, array(statement, "text", units.toArray()));
            }, row -> found.add(report(row)));
            return found;
        });
    }

    void store(PeriodicReport report) {
        with(sql -> sql.run("UPDATE periodic_report SET state = ?, sent_to = ?, version = ? WHERE id = ?", statement -> {
            statement.setString(1, report.state().name());
            statement.setString(2, report.sentTo());
            statement.setLong(3, report.version());
            statement.setObject(4, report.id());
        }));
    }

    /** Adds a step; whoever adds one holds the report. */
    void add(UUID report, ReportStep step) {
        with(sql -> sql.run("INSERT INTO periodic_report_step (report, number, verb, state, at, author, comment) "
                + "SELECT ?, count(*) + 1, ?, ?, ?, ?, ? FROM periodic_report_step WHERE report = ?", statement -> {
                    statement.setObject(1, report);
                    statement.setString(2, step.verb());
                    statement.setString(3, step.state().name());
                    statement.setObject(4, step.at().atOffset(ZoneOffset.UTC));
                    statement.setString(5, step.author());
                    statement.setString(6, step.comment());
                    statement.setObject(7, report);
                }));
    }

    List<ReportStep> stepsOf(UUID report) {
        return with(sql -> {
            List<ReportStep> steps = new ArrayList<>();
            sql.each("SELECT verb, state, at, author, comment FROM periodic_report_step WHERE report = ? ORDER BY number",
                    statement -> statement.setObject(1, report),
                    row -> steps.add(new ReportStep(row.getString(1), ReportState.valueOf(row.getString(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4), row.getString(5))));
            return steps;
        });
    }

    private Optional<PeriodicReport> one(UUID id, String lock) {
        return with(sql -> {
            List<PeriodicReport> found = new ArrayList<>();
            sql.each(SELECT + "id = ?" + lock, statement -> statement.setObject(1, id), row -> found.add(report(row)));
            return found.stream().findFirst();
        });
    }

    private static PeriodicReport report(ResultSet row) throws SQLException {
        return new PeriodicReport(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), ReportState.valueOf(row.getString(6)),
                row.getString(7), row.getLong(8));
    }

    private <T> T with(Function<Sql, T> work) {
        try (Connection connection = database.getConnection()) {
            return work.apply(new Sql(connection));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
