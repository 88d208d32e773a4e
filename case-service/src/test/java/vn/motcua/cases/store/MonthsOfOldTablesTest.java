package vn.motcua.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Rows;
import vn.motcua.testing.RealComponents;

/** A province that has worked for months takes the new tables over. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class MonthsOfOldTablesTest {

    @Inject
    Rows rows;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private FluentConfiguration schema() {
        return Flyway.configure().dataSource(url, user, password).schemas("old").locations("db/migration");
    }

    @Test
    void tablesThatCameLaterHaveTheMonthsThatCasesHad() throws SQLException {
        // Given a schema of the time before files, with two months in it
        schema().target("202611232030").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setSchema("old");
            statement.execute("SELECT create_case_partitions('2024-03-01'), create_case_partitions('2024-04-01')");
        }

        // When
        schema().load().migrate();

        // Then
        for (String table : new String[] { "case_file", "case_result", "case_fee_payment" }) {
            assertThat(rows.count("pg_inherits WHERE inhparent = ('old.' || ?)::regclass AND inhrelid IN "
                    + "(('old.' || ?)::regclass, ('old.' || ?)::regclass)", table, table + "_2024_03", table + "_2024_04"))
                    .as(table).isEqualTo(2);
        }
    }
}
