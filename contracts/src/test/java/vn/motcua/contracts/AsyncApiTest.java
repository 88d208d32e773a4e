package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document is written by hand; what it says of topics, types and schemas must be what the code does. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("project.root", ".."), "docs/api/events.asyncapi.yaml");

    private final JsonNode document = read();

    @ParameterizedTest
    @EnumSource(EventTopic.class)
    void everyTopicIsDescribedAsItIs(EventTopic topic) {
        // Given
        JsonNode channel = document.at("/channels/" + topic.aggregateType());

        // When
        JsonNode kafka = channel.at("/bindings/kafka");

        // Then
        assertThat(channel.path("address").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("topic").asText()).isEqualTo(topic.topicName());
        assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
    }

    @ParameterizedTest
    @EnumSource(EventTopic.class)
    void everyEventTypeIsAMessageOfItsTopic(EventTopic topic) {
        // Given
        JsonNode messages = document.at("/channels/" + topic.aggregateType() + "/messages");

        // When
        Set<String> names = new TreeSet<>();
        messages.forEach(message -> names.add(target(message).path("name").asText()));

        // Then
        assertThat(names).isEqualTo(new TreeSet<>(topic.recordsByType().keySet()));
    }

    @Test
    void everyMessageRefersToTheSchemaOfItsType() {
        // Given
        List<JsonNode> messages = Stream.of(EventTopic.values())
                .flatMap(topic -> document.at("/channels/" + topic.aggregateType() + "/messages").valueStream())
                .map(this::target).toList();

        // When
        List<Path> schemas = messages.stream()
                .map(message -> DOCUMENT.resolveSibling(message.at("/payload/$ref").asText()).normalize()).toList();

        // Then
        assertThat(schemas).allSatisfy(schema -> assertThat(schema).isRegularFile());
        assertThat(schemas).extracting(schema -> schema.getFileName().toString())
                .containsExactlyElementsOf(messages.stream().map(message -> message.path("name").asText() + ".json").toList());
    }

    private JsonNode target(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(DOCUMENT.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("the AsyncAPI document " + DOCUMENT + " cannot be read", e);
        }
    }
}
