package vn.motcua.cases;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.testing.Topic;

/** The service's tables, looked at from outside. */
@ApplicationScoped
public class Rows {

    private static final List<String> WHERE_COMMANDS_WRITE = List.of("cases", "case_history", "case_source",
            "case_code_counter", "idempotency_key", "inbox_sequence");

    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    public long count(String fromAndWhere, Object... parameters) {
        return Long.parseLong(one("SELECT count(*) FROM " + fromAndWhere, parameters));
    }

    /** The first column of the only row, as text. */
    public String one(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = bound(connection, sql, parameters);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows stand in each table that a command writes to. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        WHERE_COMMANDS_WRITE.forEach(table -> counts.put(table, count(table)));
        return counts;
    }

    /** What was told of a case, once nothing waits to be told. */
    public List<Topic.Seen> toldOf(String code) {
        return told().stream().filter(seen -> code.equals(seen.headers().get("ce_subject"))).toList();
    }

    /** Everything told, once nothing waits to be told. */
    public List<Topic.Seen> told() {
        await().atMost(20, TimeUnit.SECONDS).until(() -> count("outbox") == 0);
        return Topic.named("motcua.cases.v1").records();
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
