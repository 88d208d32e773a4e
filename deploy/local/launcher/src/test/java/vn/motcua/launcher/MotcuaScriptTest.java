package vn.motcua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotcuaScriptTest {

    private static final Path SCRIPT = Path.of(System.getProperty("project.root"), "motcua");

    @TempDir
    Path directory;

    @Test
    void explainsItselfWithoutJava() throws Exception {
        // Given
        // When
        var outcome = run(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", "/nowhere"), "help");
        // Then
        assertThat(outcome.text()).contains("./motcua demo", "--port-base");
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({ "1.8, 8", "11, 11", "16, 16" })
    void namesAJavaThatIsTooOld(String specification, String major) throws Exception {
        // Given
        var java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = " + specification + "'\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        // When
        var outcome = run(Map.of("JAVA_HOME", directory.toString()), "start");
        // Then
        assertThat(outcome.text()).startsWith("Java " + major + " at ")
                .contains("is too old: Motcua needs a JDK, 17 or newer.");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void offersEveryCommandAndOptionThatTheLauncherKnows() throws Exception {
        // Given
        var known = Stream.concat(
                Stream.of("demo", "start", "stop", "reset", "status", "env", "users", "token", "audit-verify", "--exit",
                        "--reset",
                        "--foreground", "--yes", "--port-base"),
                Stream.of(Part.values()).map(part -> "--" + part.word() + "-port"));
        // When
        var help = run(Map.of(), "help").text();
        // Then
        assertThat(help).contains(known.collect(Collectors.toList()));
    }

    private record Outcome(int status, String text) {
    }

    private static Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("sh", SCRIPT.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
