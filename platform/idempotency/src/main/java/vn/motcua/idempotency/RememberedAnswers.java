package vn.motcua.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.Columns;
import vn.motcua.database.DatabaseFault;
import vn.motcua.database.TrailingStatements;
import vn.motcua.idempotency.IdempotentAnswers.RememberedAnswer;

/** The answers given so far, by account and key. */
@ApplicationScoped
class RememberedAnswers {

    private static final Columns<Row> COLUMNS = Columns.of(Row.class).text("account", Row::account).text("key", Row::key)
            .bytes("fingerprint", row -> row.answer().fingerprint()).number("status", row -> row.answer().status())
            .text("location", row -> row.answer().location()).text("etag", row -> row.answer().etag())
            .bytes("body", row -> row.answer().body()).instant("answered_at", Row::answeredAt);
    private static final String ADD = COLUMNS.insertInto("idempotency_key") + " ON CONFLICT DO NOTHING";

    private final AgroalDataSource database;
    private final TrailingStatements statements;
    private final Clock clock;

    RememberedAnswers(AgroalDataSource database, TrailingStatements statements, Clock clock) {
        this.database = database;
        this.statements = statements;
        this.clock = clock;
    }

    private record Row(String account, String key, RememberedAnswer answer, Instant answeredAt) {
    }

    Optional<RememberedAnswer> find(String account, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT fingerprint, status, location, etag, body FROM idempotency_key WHERE account = ? AND key = ?")) {
            select.setString(1, account);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new RememberedAnswer(row.getBytes(1), row.getInt(2), row.getString(3),
                        row.getString(4), row.getBytes(5))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** @return false when the key was taken meanwhile */
    boolean add(String account, String key, RememberedAnswer answer) {
        return statements.sendWith(ADD, COLUMNS.parametersOf(new Row(account, key, answer, clock.instant()))) == 1;
    }

    /** Forgets what was answered before an instant. */
    int forgetBefore(Instant instant) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM idempotency_key WHERE answered_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(instant));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
