package vn.motcua.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The unsent rows, read and deleted over the connection that holds the relay's lock. */
class OutboxRows {

    private final Connection connection;
    private final int batch;

    OutboxRows(Connection connection, int batch) {
        this.connection = connection;
        this.batch = batch;
    }

    /** One unsent event. */
    record Row(long position, UUID id, UUID aggregateId, String type, String subject, long sequence, Instant occurredAt,
            String payload) {
    }

    List<Row> oldest() throws SQLException {
        try (PreparedStatement select = connection
                .prepareStatement("SELECT position, id, aggregateid, type, subject, sequence, "
                        + "occurred_at, payload FROM outbox ORDER BY position LIMIT ?")) {
            select.setInt(1, batch);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getString(5), row.getLong(6), row.getObject(7, OffsetDateTime.class).toInstant(),
                            row.getString(8)));
                }
            }
            return rows;
        }
    }

    void delete(List<Row> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", rows.stream().map(Row::position).toArray()));
            delete.executeUpdate();
        }
    }

    /** A delete lost in a crash of PostgreSQL means sending again, which does no harm; so it need not wait for the disk. */
    void forgoDurableDeletes() throws SQLException {
        execute("SET synchronous_commit = off");
    }

    /** Gives the connection back to the pool as it was. */
    void release() {
        try {
            execute("SELECT pg_advisory_unlock_all()");
            execute("RESET synchronous_commit");
        } catch (SQLException e) {
            // The connection is gone, and with it the lock.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
