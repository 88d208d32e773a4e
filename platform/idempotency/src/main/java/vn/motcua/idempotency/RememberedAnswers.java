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
import vn.motcua.idempotency.IdempotentAnswers.RememberedAnswer;

/** The answers given so far, by account and key. */
@ApplicationScoped
class RememberedAnswers {

    private final AgroalDataSource database;
    private final Clock clock;

    RememberedAnswers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO idempotency_key "
                        + "(account, key, fingerprint, status, location, etag, body, answered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                        + "ON CONFLICT DO NOTHING")) {
            insert.setString(1, account);
            insert.setString(2, key);
            insert.setBytes(3, answer.fingerprint());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.etag());
            insert.setBytes(7, answer.body());
            insert.setTimestamp(8, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
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

    private static final class DatabaseFault extends RuntimeException {

        private DatabaseFault(SQLException cause) {
            super(cause);
        }
    }
}
