package vn.motcua.reporting.readmodel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import vn.motcua.database.DatabaseFault;

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
}
