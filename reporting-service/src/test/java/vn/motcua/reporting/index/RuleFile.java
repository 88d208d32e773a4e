package vn.motcua.reporting.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.problem.StrictJson;
import vn.motcua.reporting.index.definition.IndexDefinition;

/** Rule files and other bundled JSON, for tests. */
final class RuleFile {
    private static final ObjectMapper JSON = StrictJson.apply(new ObjectMapper());

    private RuleFile() {
    }

    static IndexDefinition definition(String name) {
        return definition(json("/rules/" + name + ".json"));
    }

    static IndexDefinition definition(JsonNode json) {
        try {
            return JSON.treeToValue(json, IndexDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode json(String path) {
        try (InputStream file = RuleFile.class.getResourceAsStream(path)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
