package vn.motcua.feedback.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;

/** Runs SQL on the connection of the transaction at hand. */
@ApplicationScoped
public class Statements {

    private final AgroalDataSource database;

    Statements(AgroalDataSource database) {
        this.database = database;
    }

    /** @throws DatabaseFault when PostgreSQL refuses */
    public void run(String sql, Binding binding) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** @throws DatabaseFault when PostgreSQL refuses */
    public <T> List<T> list(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reading.read(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /**
     * A column of a set-based statement, for {@code unnest(?::type[])}. Instants go as text, which PostgreSQL reads exactly.
     */
    public static void column(PreparedStatement statement, int parameter, String type, Collection<?> values)
            throws SQLException {
        Object[] cells = values.stream().map(value -> value instanceof Instant ? value.toString() : value).toArray();
        statement.setArray(parameter, statement.getConnection().createArrayOf(type, cells));
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** Sends an instant as a parameter that may be null. */
    public static Object parameter(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Fills in a statement's parameters. */
    @FunctionalInterface
    public interface Binding {

        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Turns one row into a value. */
    @FunctionalInterface
    public interface Reading<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Nothing to fill in. */
    public static Binding none() {
        return statement -> {
        };
    }
}
