package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * The committed schema is the promise to consumers. A record may grow optional properties; anything else is refused here. Run
 * with {@code -Dcontracts.write=true} to write the schema of a new or compatibly grown record.
 */
class EventSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");

    static Stream<Map.Entry<String, Class<?>>> eventTypes() {
        return Stream.of(EventTopic.values()).flatMap(topic -> topic.recordsByType().entrySet().stream());
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyRecordKeepsThePromiseOfItsSchema(Map.Entry<String, Class<?>> eventType) {
        // Given
        Path file = SCHEMAS.resolve(eventType.getKey() + ".json");
        JsonNode current = RecordSchema.of(eventType.getKey(), eventType.getValue());

        // When
        if (Boolean.getBoolean("contracts.write") && (!Files.exists(file) || breaks(read(file), current).isEmpty())) {
            write(file, current);
        }

        // Then
        assertThat(file).as("schema of %s", eventType.getKey()).exists();
        assertThat(breaks(read(file), current)).as("changes of %s that old consumers cannot read", eventType.getKey())
                .isEmpty();
        assertThat(read(file)).as("committed schema of %s", eventType.getKey()).isEqualTo(current);
    }

    @Test
    void noSchemaIsLeftWithoutItsRecord() throws IOException {
        // Given
        List<String> expected = eventTypes().map(type -> type.getKey() + ".json").sorted().toList();

        // When
        try (Stream<Path> files = Files.list(SCHEMAS)) {

            // Then
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList()).isEqualTo(expected);
        }
    }

    @Test
    void removingAPropertyIsABreakingChange() {
        // Given
        record Before(String code, int version) {
        }
        record After(String code) {
        }

        // When
        List<String> breaks = breaks(RecordSchema.of("t", Before.class), RecordSchema.of("t", After.class));

        // Then
        assertThat(breaks).containsExactly("/properties/version was removed");
    }

    @Test
    void changingATypeIsABreakingChange() {
        // Given
        record Before(int version) {
        }
        record After(String version) {
        }

        // When
        List<String> breaks = breaks(RecordSchema.of("t", Before.class), RecordSchema.of("t", After.class));

        // Then
        assertThat(breaks).isNotEmpty();
    }

    @Test
    void makingAPropertyOptionalIsABreakingChange() {
        // Given
        record Before(String code) {
        }
        record After(@MayBeAbsent String code) {
        }

        // When
        List<String> breaks = breaks(RecordSchema.of("t", Before.class), RecordSchema.of("t", After.class));

        // Then
        assertThat(breaks).containsExactly("/required no longer promises code");
    }

    @Test
    void addingAnOptionalPropertyIsCompatible() {
        // Given
        record Before(String code) {
        }
        record After(String code, @MayBeAbsent String note) {
        }

        // When
        List<String> breaks = breaks(RecordSchema.of("t", Before.class), RecordSchema.of("t", After.class));

        // Then
        assertThat(breaks).isEmpty();
    }

    private static List<String> breaks(JsonNode promised, JsonNode current) {
        return SchemaBreaks.between(promised, current);
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, JsonNode schema) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(schema) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
