package vn.motcua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void takesPortsFromTheEnvironmentAndPrefersThoseOfTheCommandLine() {
        // Given
        var environment = Map.of("MOTCUA_CASES_PORT", "9001", "MOTCUA_KAFKA_PORT", "9002");
        // When
        var options = options(environment, "start", "--cases-port", "9003", "--foreground");
        // Then
        assertThat(options.ports()).containsOnly(Map.entry(Part.CASES, 9003), Map.entry(Part.KAFKA, 9002));
        assertThat(options.has("--foreground")).isTrue();
    }

    @Test
    void spreadsAPortBaseOverAllParts() {
        // Given
        // When
        var options = options(Map.of(), "demo", "--port-base=20000", "--postgres-port=5432");
        // Then
        assertThat(options.ports()).containsEntry(Part.CATALOG, 20001).containsEntry(Part.REPORTING, 20004)
                .containsEntry(Part.KAFKA, 20005).containsEntry(Part.POSTGRES, 5432);
    }

    @ParameterizedTest
    @ValueSource(strings = { "start --cases-port", "start --cases-port 80", "start --cases-port x", "start --port-base 65535",
            "start --cheese-port 9000", "start --yes", "stop --cases-port 9000", "token --all" })
    void refusesWhatItDoesNotKnow(String line) {
        // Given
        var words = line.split(" ");
        // When
        // Then
        assertThatThrownBy(() -> options(Map.of(), words)).isInstanceOf(Refusal.class);
    }

    private static Options options(Map<String, String> environment, String... words) {
        return Options.of(words, environment);
    }
}
