package vn.motcua.reporting.index.published;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.readmodel.Sql;

/** Scores as they were published, one per index, unit and period. */
@ApplicationScoped
public class PublishedScores {
    private static final String WHERE = "WHERE index_code = ? AND unit = ? AND period = ?";

    private final AgroalDataSource database;

    PublishedScores(AgroalDataSource database) {
        this.database = database;
    }

    public Optional<PublishedScore> of(IndexQuestion about) {
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            Map<String, BigDecimal> groups = new TreeMap<>();
            sql.each("SELECT group_code, points FROM published_group_score " + WHERE, statement -> bind(statement, about),
                    row -> groups.put(row.getString(1), row.getBigDecimal(2)));
            List<PublishedScore> found = new ArrayList<>();
            sql.each("SELECT total, rank, ranked, entered_by, entered_at FROM published_score " + WHERE,
                    statement -> bind(statement, about),
                    row -> found.add(new PublishedScore(row.getBigDecimal(1), row.getObject(2, Integer.class),
                            row.getObject(3, Integer.class), groups, row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant())));
            return found.stream().findFirst();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Transactional
    void put(IndexQuestion about, PublishedScore score) {
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            sql.run("INSERT INTO published_score (index_code, unit, period, total, rank, ranked, entered_by, entered_at) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (index_code, unit, period) DO UPDATE SET "
                    + "total = excluded.total, rank = excluded.rank, ranked = excluded.ranked, "
                    + "entered_by = excluded.entered_by, entered_at = excluded.entered_at", statement -> {
                        bind(statement, about);
                        statement.setBigDecimal(4, score.total());
                        statement.setObject(5, score.rank(), Types.INTEGER);
                        statement.setObject(6, score.of(), Types.INTEGER);
                        statement.setString(7, score.enteredBy());
                        statement.setObject(8, score.enteredAt().atOffset(ZoneOffset.UTC));
                    });
            sql.run("DELETE FROM published_group_score " + WHERE, statement -> bind(statement, about));
            score.groups().forEach((group, points) -> sql.run(
                    "INSERT INTO published_group_score (index_code, unit, period, group_code, points) VALUES (?, ?, ?, ?, ?)",
                    statement -> {
                        bind(statement, about);
                        statement.setString(4, group);
                        statement.setBigDecimal(5, points);
                    }));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static void bind(PreparedStatement statement, IndexQuestion about) throws SQLException {
        statement.setString(1, about.definition().code());
        statement.setString(2, about.unit().code());
        statement.setString(3, about.period().toString());
    }
}
