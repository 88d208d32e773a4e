package vn.motcua.cases.audit.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How long the oldest entry has waited for its place in the chain. It goes on growing while nothing can be asked. */
class UnsealedAge {

    private final Clock clock;
    private volatile Instant oldest;

    UnsealedAge(Clock clock) {
        this.clock = clock;
    }

    void nothingWaits() {
        oldest = clock.instant();
    }

    void lookAt(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT at FROM audit_pending ORDER BY id LIMIT 1")) {
            oldest = row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : clock.instant();
        }
    }

    double seconds() {
        Instant since = oldest;
        return since == null ? 0 : Math.max(0, Duration.between(since, clock.instant()).toMillis() / 1000.0);
    }
}
