package vn.motcua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.local.LocalPostgres;

class SettingAsideTest {

    @Test
    void putsBackWhatItTook() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.temporary()) {
            postgres.createDatabase("aside", "aside", "aside");
            try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("aside"), "aside", "aside")) {
                // Given
                connection.createStatement()
                        .execute("CREATE TABLE cell (unit int, day date, total bigint, PRIMARY KEY (unit, day)); "
                                + "CREATE INDEX cell_by_day ON cell (day) WHERE total > 0");
                List<String> before = indexes(connection);

                // When
                SettingAside aside = SettingAside.of(connection, List.of("cell"));
                List<String> meanwhile = indexes(connection);
                List<String> told = new ArrayList<>();
                aside.putBack(told::add);

                // Then
                assertThat(meanwhile).isEmpty();
                assertThat(told).containsExactly("cell_pkey", "cell_by_day");
                assertThat(indexes(connection)).isEqualTo(before).hasSize(2);
            }
        }
    }

    private static List<String> indexes(Connection connection) throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (ResultSet row = connection.createStatement()
                .executeQuery("SELECT indexdef FROM pg_indexes WHERE tablename = 'cell' ORDER BY 1")) {
            while (row.next()) {
                indexes.add(row.getString(1));
            }
        }
        return indexes;
    }
}
