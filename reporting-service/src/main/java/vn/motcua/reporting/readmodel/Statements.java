package vn.motcua.reporting.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;

/** A connection for as long as one piece of work takes; it takes part in the transaction under way. */
@ApplicationScoped
public class Statements {
    private final AgroalDataSource database;

    Statements(AgroalDataSource database) {
        this.database = database;
    }

    public <T> T with(Function<Sql, T> work) {
        try (Connection connection = database.getConnection()) {
            return work.apply(new Sql(connection));
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
