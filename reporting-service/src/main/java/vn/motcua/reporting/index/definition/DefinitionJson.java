package vn.motcua.reporting.index.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.problem.StrictJson;

/** A definition as text, for those who keep the one they began with. */
public final class DefinitionJson {
    private static final ObjectMapper JSON = StrictJson.apply(new ObjectMapper());

    private DefinitionJson() {
    }

    public static String write(IndexDefinition definition) {
        try {
            return JSON.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition cannot be written", e);
        }
    }

    public static IndexDefinition read(String text) {
        try {
            return JSON.readValue(text, IndexDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition cannot be read", e);
        }
    }
}
