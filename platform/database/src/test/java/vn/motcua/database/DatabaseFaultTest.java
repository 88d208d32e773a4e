package vn.motcua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = { "08006, true", "57P01, true", "40P01, true", "53300, true", "none, true",
            "23505, false", "42P01, false", "22021, false" })
    void aFaultPassesByItsState(String state, boolean passes) {
        RuntimeException fault = new IllegalStateException(new RuntimeException(new SQLException("no", state)));

        assertThat(DatabaseFault.passes(fault)).isEqualTo(passes);
    }
}
