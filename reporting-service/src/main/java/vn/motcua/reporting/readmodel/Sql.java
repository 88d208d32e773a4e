package vn.motcua.reporting.readmodel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Plain statements over one connection. The caller owns the connection and its transaction. */
public final class Sql {
    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** Fills a statement's parameters. */
    @FunctionalInterface
    public interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row {
        void read(ResultSet row) throws SQLException;
    }

    public int run(String sql, Binding binding) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    public int run(String sql) {
        return run(sql, statement -> {
        });
    }

    public void each(String sql, Binding binding, Row row) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    public void each(String sql, Row row) {
        each(sql, statement -> {
        }, row);
    }

    /** An array parameter; {@code values} may be an array of primitives. */
    public static Array array(PreparedStatement statement, String type, Object values) throws SQLException {
        return statement.getConnection().unwrap(org.postgresql.PGConnection.class).createArrayOf(type, values);
    }

    /** PostgreSQL did not do what was asked. */
    public static final class DatabaseFault extends RuntimeException {
        /** SQLSTATE classes: connection, rollback, resources, operator, system. PostgreSQL, Appendix A. */
        private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

        public DatabaseFault(SQLException cause) {
            super(cause);
        }

        /** Whether the connection or the server is to blame rather than the data: it is worth another try. */
        public boolean passes() {
            String state = ((SQLException) getCause()).getSQLState();
            return state == null || PASSING.contains(state.substring(0, 2));
        }
    }
}
