package vn.motcua.reporting.assessment.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.index.definition.DefinitionJson;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Statements;

/** Finds and stores rounds. A statement takes part in the transaction under way. */
@ApplicationScoped
public class Rounds {
    private static final String SELECT = "SELECT id, name, appraiser, definition, period, self_score_by, appraise_by, "
            + "opened_by, opened_at, state, decision_number, decision_date, signer, cancelled_for, version "
            + "FROM assessment_round WHERE ";

    private final Statements statements;

    Rounds(Statements statements) {
        this.statements = statements;
    }

    /** @return whether it is new; a unit appraises by an index once in a period */
    public boolean add(Round round) {
        return statements.with(sql -> {
            int added = sql.run("INSERT INTO assessment_round (id, name, appraiser, index_code, definition, period, "
                    + "self_score_by, appraise_by, opened_by, opened_at, state, version) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", statement -> {
                        statement.setObject(1, round.id());
                        statement.setString(2, round.name());
                        statement.setString(3, round.appraiser());
                        statement.setString(4, round.definition().code());
                        statement.setString(5, DefinitionJson.write(round.definition()));
                        statement.setString(6, round.period());
                        statement.setObject(7, round.selfScoreBy());
                        statement.setObject(8, round.appraiseBy());
                        statement.setString(9, round.openedBy());
                        statement.setObject(10, round.openedAt().atOffset(ZoneOffset.UTC));
                        statement.setString(11, round.state().name());
                        statement.setLong(12, round.version());
                    });
            for (int number = 0; added == 1 && number < round.groups().size(); number++) {
                add(round.id(), number, round.groups().get(number), sql);
            }
            return added == 1;
        });
    }

    private static void add(UUID round, int number, RoundGroup group, Sql sql) {
        sql.run("INSERT INTO assessment_group (round, number, code, name) VALUES (?, ?, ?, ?)", statement -> {
            statement.setObject(1, round);
            statement.setInt(2, number);
            statement.setString(3, group.code());
            statement.setString(4, group.name());
        });
    }

    public Optional<Round> find(UUID id) {
        return one(id, "");
    }

    /** Neither it nor a sheet of it changes until the end of the transaction. */
    public Optional<Round> lock(UUID id) {
        return one(id, " FOR UPDATE");
    }

    /** Those a unit appraises or is assessed in, the latest first. @param period null for all */
    public List<UUID> of(String unit, String period) {
        return statements.with(sql -> {
            List<UUID> found = new ArrayList<>();
            sql.each("SELECT id FROM assessment_round r WHERE (appraiser = ? OR EXISTS (SELECT FROM assessment_sheet s "
                    + "WHERE s.round = r.id AND s.unit = ?)) AND (?::text IS NULL OR period = ?) "
                    + "ORDER BY opened_at DESC, id DESC", statement -> {
                        statement.setString(1, unit);
                        statement.setString(2, unit);
                        statement.setString(3, period);
                        statement.setString(4, period);
                    }, row -> found.add(row.getObject(1, UUID.class)));
            return found;
        });
    }

    public void store(Round round) {
        Decision decision = round.decision();
        statements.with(sql -> sql.run("UPDATE assessment_round SET state = ?, decision_number = ?, decision_date = ?, "
                + "signer = ?, cancelled_for = ?, version = ? WHERE id = ?", statement -> {
                    statement.setString(1, round.state().name());
                    statement.setString(2, decision == null ? null : decision.number());
                    statement.setObject(3, decision == null ? null : decision.date());
                    statement.setString(4, decision == null ? null : decision.signer());
                    statement.setString(5, round.cancelledFor());
                    statement.setLong(6, round.version());
                    statement.setObject(7, round.id());
                }));
    }

    private Optional<Round> one(UUID id, String lock) {
        return statements.with(sql -> {
            List<RoundGroup> groups = new ArrayList<>();
            List<Round> found = new ArrayList<>();
            sql.each(SELECT + "id = ?" + lock, statement -> statement.setObject(1, id),
                    row -> found.add(round(row, groups)));
            sql.each("SELECT code, name FROM assessment_group WHERE round = ? ORDER BY number",
                    statement -> statement.setObject(1, id),
                    row -> groups.add(new RoundGroup(row.getString(1), row.getString(2))));
            return found.stream().findFirst();
        });
    }

    private static Round round(ResultSet row, List<RoundGroup> groups) throws SQLException {
        Decision decision = row.getString(11) == null ? null
                : new Decision(row.getString(11), row.getObject(12, LocalDate.class), row.getString(13));
        return new Round(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                DefinitionJson.read(row.getString(4)), row.getString(5), row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class), groups, row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(), RoundState.valueOf(row.getString(10)), decision,
                row.getString(14), row.getLong(15));
    }
}
