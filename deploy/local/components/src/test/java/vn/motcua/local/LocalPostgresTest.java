package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path home;

    @Test
    void keepsWhatWasCommittedOverASigkill() throws SQLException {
        // Given
        try (var postgres = start()) {
            postgres.createDatabase("motcua_cases", "cases", "it's secret");
            try (var connection = connect(postgres); var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE receipt (code text)");
                statement.execute("INSERT INTO receipt VALUES ('H28.30-240105-0001')");
                // When
                postgres.kill();
            }
            try (var restarted = start(); var connection = connect(restarted); var statement = connection.createStatement()) {
                // Then
                assertThat(single(statement, "SELECT code FROM receipt")).isEqualTo("H28.30-240105-0001");
            }
        }
    }

    @Test
    void adoptsARunningServerWithThePortItHas() {
        try (var first = start()) {
            // When
            var second = start();
            // Then
            assertThat(second.pid()).isEqualTo(first.pid());
            assertThat(second.port()).isEqualTo(first.port());
        }
    }

    @Test
    void startsOverAPidFileThatIsNowAStrangers() throws Exception {
        // Given
        start().close();
        Files.writeString(data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data() + "\n0\n5432\n");
        // When
        try (var postgres = start()) {
            // Then
            assertThat(postgres.pid()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void isDurableAndKnowsVietnameseWithoutAccents() throws SQLException {
        try (var postgres = LocalPostgres.temporary()) {
            // Given
            postgres.createDatabase("motcua_cases", "cases", "it's secret");
            postgres.createDatabase("motcua_cases", "cases", "it's secret");
            try (var connection = connect(postgres); var statement = connection.createStatement()) {
                // When
                var plain = single(statement, "SELECT lower(unaccent('Đặng Thị Ước'))");
                // Then
                assertThat(plain).isEqualTo("dang thi uoc");
                assertThat(single(statement, "SHOW fsync")).isEqualTo("on");
                assertThat(single(statement, "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(single(statement, "SELECT similarity('hoa binh', 'hoa bình') > 0")).isEqualTo("t");
            }
        }
    }

    @Test
    void leavesNothingOfATemporaryServerBehind() {
        // Given
        var postgres = LocalPostgres.temporary();
        var process = ProcessMark.of(ProcessHandle.of(postgres.pid()).orElseThrow());
        var commandLine = process.process().orElseThrow().info().commandLine().orElseThrow();
        var directory = Path.of(commandLine.replaceAll("^.*-D (\\S+)/data.*$", "$1"));
        assertThat(directory).exists();
        // When
        postgres.close();
        // Then
        assertThat(directory).doesNotExist();
        assertThat(process.isAlive()).isFalse();
    }

    private Path data() {
        return home.resolve("data");
    }

    private LocalPostgres start() {
        return LocalPostgres.start(data(), home.resolve("logs/postgres.log"), Ports.free(), "superuser's");
    }

    private static Connection connect(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("motcua_cases"), "cases", "it's secret");
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
