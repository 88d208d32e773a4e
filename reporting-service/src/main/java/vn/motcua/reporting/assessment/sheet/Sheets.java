package vn.motcua.reporting.assessment.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Statements;

/** Finds and stores sheets. A statement takes part in the transaction under way. */
@ApplicationScoped
public class Sheets {
    private static final String SELECT = "SELECT s.id, s.round, s.group_code, s.unit, s.state, s.submitted_at, s.version "
            + "FROM assessment_sheet s ";

    private final Statements statements;

    Sheets(Statements statements) {
        this.statements = statements;
    }

    public void add(Sheet sheet) {
        statements.with(sql -> sql.run("INSERT INTO assessment_sheet (id, round, group_code, unit, state, version) "
                + "VALUES (?, ?, ?, ?, ?, ?)", statement -> {
                    statement.setObject(1, sheet.id());
                    statement.setObject(2, sheet.round());
                    statement.setString(3, sheet.group());
                    statement.setString(4, sheet.unit());
                    statement.setString(5, sheet.state().name());
                    statement.setLong(6, sheet.version());
                }));
    }

    public Optional<Sheet> find(UUID id) {
        return all("WHERE s.id = ?", id).stream().findFirst();
    }

    /** Nobody else changes it until the end of the transaction, and its round is not closed meanwhile. */
    public Optional<Sheet> lock(UUID id) {
        return all("JOIN assessment_round r ON r.id = s.round WHERE s.id = ? FOR UPDATE OF s FOR SHARE OF r", id).stream()
                .findFirst();
    }

    /** The sheets of a round, by unit. */
    public List<Sheet> of(UUID round) {
        return all("WHERE s.round = ? ORDER BY s.unit", round);
    }

    public void store(Sheet sheet) {
        statements.with(
                sql -> sql.run("UPDATE assessment_sheet SET state = ?, submitted_at = ?, version = ? WHERE id = ?",
                        statement -> {
                            statement.setString(1, sheet.state().name());
                            statement.setObject(2,
                                    sheet.submittedAt() == null ? null : sheet.submittedAt().atOffset(ZoneOffset.UTC));
                            statement.setLong(3, sheet.version());
                            statement.setObject(4, sheet.id());
                        }));
    }

    private List<Sheet> all(String which, UUID id) {
        return statements.with((Sql sql) -> {
            List<Sheet> found = new ArrayList<>();
            sql.each(SELECT + which, statement -> statement.setObject(1, id), row -> found.add(sheet(row)));
            return found;
        });
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        OffsetDateTime submitted = row.getObject(6, OffsetDateTime.class);
        return new Sheet(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4),
                SheetState.valueOf(row.getString(5)), submitted == null ? null : submitted.toInstant(), row.getLong(7));
    }
}
