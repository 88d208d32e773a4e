package vn.motcua.cases.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void sortsMembersLeavesOutNullsAndWritesNoSpaces() {
        // Given
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("unit", "H28.30");
        entry.put("actor", null);
        entry.put("codes", List.of("b", "a"));
        entry.put("at", Map.of("position", 9_000_000_000L, "late", true, "step", 3));

        // Then
        assertThat(CanonicalJson.write(entry))
                .isEqualTo(
                        "{\"at\":{\"late\":true,\"position\":9000000000,\"step\":3},\"codes\":[\"b\",\"a\"],\"unit\":\"H28.30\"}");
        assertThat(CanonicalJson.write(List.of(Map.of(), List.of()))).isEqualTo("[{},[]]");
    }

    @Test
    void escapesWhatRfc8785EscapesAndNothingElse() {
        assertThat(CanonicalJson.write("Đỗ \"\\/\b\t\n\f\r\u0001\u001f€😀"))
                .isEqualTo("\"Đỗ \\\"\\\\/\\b\\t\\n\\f\\r\\u0001\\u001f€😀\"");
    }

    @Test
    void digestsTheUtf8Bytes() {
        // printf '%s' '["ơ"]' | sha256sum
        assertThat(HexFormat.of().formatHex(CanonicalJson.sha256(List.of("ơ"))))
                .isEqualTo("821dfcc6f25b71565679ed8309741347f1d507dbb3ed669e53b8ece04be27768");
    }

    @Test
    void refusesWhatHasNoOneForm() {
        assertThatThrownBy(() -> CanonicalJson.write(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(Map.of("at", new Object()))).isInstanceOf(IllegalArgumentException.class);
    }
}
