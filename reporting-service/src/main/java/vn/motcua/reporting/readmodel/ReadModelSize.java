package vn.motcua.reporting.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** How large the read model is, for those who watch it grow. */
@ApplicationScoped
public class ReadModelSize {
    private static final List<String> TABLES = List.of("subject", "mark", "cube", "node_cube");
    /** Counting tens of millions of rows at every look would cost more than the answers do; PostgreSQL keeps an estimate. */
    private static final String ESTIMATE = "SELECT greatest(reltuples, 0) FROM pg_class WHERE oid = to_regclass(?)";

    private final AgroalDataSource database;
    private final MeterRegistry metrics;

    ReadModelSize(AgroalDataSource database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent start) {
        TABLES.forEach(table -> Gauge.builder("motcua.reporting.rows", () -> rowsOf(table)).tag("table", table)
                .description("Rows of a table of the read model, as PostgreSQL estimates them").register(metrics));
    }

    private double rowsOf(String table) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ESTIMATE)) {
            select.setString(1, table);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getDouble(1) : Double.NaN;
            }
        } catch (SQLException e) {
            // Metrics are asked for when things go wrong, too; what is not known is not a number.
            return Double.NaN;
        }
    }
}
