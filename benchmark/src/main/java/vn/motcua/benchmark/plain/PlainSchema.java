package vn.motcua.benchmark.plain;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;

import org.flywaydb.core.Flyway;

import vn.motcua.launcher.Database;

/**
 * The tables of case-service once more, empty, beside its own and on the same server: same disk, same log, same settings.
 */
public final class PlainSchema {

    private static final String NAME = "plain";

    private final Database database;

    private PlainSchema(Database database) {
        this.database = database;
    }

    /** Makes the tables with the very scripts that make the service's. */
    public static PlainSchema in(Database database) throws SQLException {
        Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password()).schemas(NAME)
                .defaultSchema(NAME).locations("classpath:db/migration", "classpath:db/outbox", "classpath:db/idempotency")
                .load().migrate();
        PlainSchema schema = new PlainSchema(database);
        try (Connection connection = schema.connect();
                var partitions = connection.prepareStatement("SELECT create_case_partitions(?)")) {
            partitions.setObject(1, LocalDate.now().withDayOfMonth(1));
            partitions.execute();
            connection.commit();
        }
        return schema;
    }

    /** A connection of one's own, autocommit off. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl() + "?currentSchema=" + NAME,
                database.user(), database.password());
        connection.setAutoCommit(false);
        return connection;
    }
}
