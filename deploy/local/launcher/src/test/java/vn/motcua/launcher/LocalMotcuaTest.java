package vn.motcua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.ComponentFailure;

class LocalMotcuaTest {

    @TempDir
    Path directory;

    @Test
    void startsEverythingAndIsFoundAndStoppedByAnotherLauncher() throws Exception {
        try (var motcua = aMotcua()) {
            // Given
            var ready = new ArrayList<Part>();
            motcua.start(ready::add);
            assertThat(ready).containsExactlyInAnyOrder(Part.values());
            var another = LocalMotcua.in(directory, directory.resolve("home"));
            assertThat(Part.values()).allMatch(another::isReady);
            assertThat(another.environment()).isEqualTo(motcua.environment());
            // When
            another.stop();
            // Then
            assertThat(Part.values()).noneMatch(motcua::isRunning);
        }
    }

    @Test
    void bringsBackWhatWasKilledWithItsDataAndLeavesTheRestAlone() throws Exception {
        try (var motcua = aMotcua()) {
            // Given
            motcua.start();
            execute(motcua, "CREATE TABLE kept AS SELECT 'H28' AS code");
            var catalogue = motcua.processOf(Part.CATALOG);
            motcua.kill(Part.CASES);
            motcua.kill(Part.POSTGRES);
            motcua.kill(Part.KAFKA);
            assertThat(motcua.isRunning(Part.CASES)).isFalse();
            var ready = new ArrayList<Part>();
            // When
            motcua.start(ready::add);
            // Then
            assertThat(ready).containsExactlyInAnyOrder(Part.POSTGRES, Part.KAFKA, Part.CASES);
            assertThat(motcua.processOf(Part.CATALOG)).isEqualTo(catalogue);
            execute(motcua, "INSERT INTO kept VALUES ('H28.30')");
        }
    }

    @Test
    void showsTheLogOfAServiceThatEndsAndStopsWhatItHasStarted() throws Exception {
        try (var motcua = aMotcua()) {
            // Given
            StubRepository.write(directory.resolve("case-service/target/quarkus-app/quarkus-run.jar"), FailingService.class);
            // When
            // Then
            assertThatThrownBy(motcua::start).isInstanceOf(ComponentFailure.class)
                    .hasMessageContaining("case-service ended while starting")
                    .hasMessageContaining("The schema is newer than this program")
                    .hasMessageContaining(motcua.log(Part.CASES).toString());
            assertThat(Part.values()).noneMatch(motcua::isRunning);
        }
    }

    @Test
    void namesThePortThatIsTakenAndTheOptionToChooseAnother() throws Exception {
        try (var motcua = aMotcua(); var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            motcua.choosePorts(Map.of(Part.FEEDBACK, other.getLocalPort()));
            // When
            // Then
            assertThatThrownBy(motcua::start).isInstanceOf(Refusal.class).hasMessage(
                    "Port %d for feedback-service is taken: choose another with --feedback-port N, or stop what uses it.",
                    other.getLocalPort());
            assertThat(Part.values()).noneMatch(motcua::isRunning);
        }
    }

    @Test
    void refusesOnePortForTwoParts() throws Exception {
        // Given
        var motcua = aMotcua();
        // When
        // Then
        assertThatThrownBy(() -> motcua.choosePorts(Map.of(Part.CASES, motcua.port(Part.CATALOG))))
                .isInstanceOf(Refusal.class)
                .hasMessage("procedure-catalog and case-service cannot share a port: choose another with --cases-port N.");
    }

    private LocalMotcua aMotcua() throws Exception {
        return LocalMotcua.onFreePorts(StubRepository.in(directory), directory.resolve("home"));
    }

    private static void execute(LocalMotcua motcua, String sql) throws Exception {
        var database = motcua.database(Part.CASES);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
