package vn.motcua.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) that a record promises. */
final class RecordSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Class<?>, String[]> SCALARS = Map.ofEntries(
            Map.entry(String.class, new String[] { "string" }),
            Map.entry(boolean.class, new String[] { "boolean" }),
            Map.entry(Boolean.class, new String[] { "boolean" }),
            Map.entry(int.class, new String[] { "integer" }),
            Map.entry(Integer.class, new String[] { "integer" }),
            Map.entry(long.class, new String[] { "integer" }),
            Map.entry(Long.class, new String[] { "integer" }),
            Map.entry(BigDecimal.class, new String[] { "number" }),
            Map.entry(Instant.class, new String[] { "string", "date-time" }),
            Map.entry(LocalDate.class, new String[] { "string", "date" }),
            Map.entry(LocalTime.class, new String[] { "string", "time" }));

    private RecordSchema() {
    }

    static ObjectNode of(String eventType, Class<?> eventRecord) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:motcua:event:" + eventType);
        schema.put("title", eventRecord.getSimpleName());
        schema.setAll(object(eventRecord));
        return schema;
    }

    private static ObjectNode object(Class<?> record) {
        ObjectNode schema = NODES.objectNode();
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), type(component.getGenericType()));
            if (!component.isAnnotationPresent(MayBeAbsent.class)) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    private static ObjectNode type(Type type) {
        ObjectNode schema = NODES.objectNode();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            schema.put("type", "array");
            schema.set("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(plain);
        }
        if (plain.isEnum()) {
            schema.put("type", "string");
            ArrayNode values = schema.putArray("enum");
            for (Object constant : plain.getEnumConstants()) {
                values.add(((Enum<?>) constant).name());
            }
            return schema;
        }
        String[] scalar = SCALARS.get(plain);
        if (scalar == null) {
            throw new IllegalArgumentException("no JSON type for " + type);
        }
        schema.put("type", scalar[0]);
        if (scalar.length > 1) {
            schema.put("format", scalar[1]);
        }
        return schema;
    }
}
