package vn.motcua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path directory;

    @Test
    void refusesToDeleteDataOfTheUsersOwn() throws IOException {
        // Given
        var motcua = holdingData(false);
        // When
        // Then
        assertThatThrownBy(() -> new Demo(motcua, directory, 0).makeRoom(false)).isInstanceOf(Refusal.class)
                .hasMessageContaining("--reset");
        assertThat(motcua.home().holdsData()).isTrue();
    }

    @Test
    void deletesDataOfTheUsersOwnWhenTold() throws IOException {
        // Given
        var motcua = holdingData(false);
        // When
        new Demo(motcua, directory, 0).makeRoom(true);
        // Then
        assertThat(motcua.home().holdsData()).isFalse();
    }

    @Test
    void clearsTheDataOfAnEarlierDemo() throws IOException {
        // Given
        var motcua = holdingData(true);
        // When
        new Demo(motcua, directory, 0).makeRoom(false);
        // Then
        assertThat(motcua.home().holdsData()).isFalse();
    }

    private LocalMotcua holdingData(boolean demo) throws IOException {
        var motcua = LocalMotcua.onFreePorts(directory, directory.resolve("home"));
        motcua.settings().remember(demo);
        Files.createDirectories(motcua.home().postgresData());
        return LocalMotcua.in(directory, directory.resolve("home"));
    }
}
