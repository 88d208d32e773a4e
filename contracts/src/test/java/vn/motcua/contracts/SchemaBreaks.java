package vn.motcua.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a new schema takes away from a consumer that was written against the promised one. */
final class SchemaBreaks {

    private final List<String> found = new ArrayList<>();

    static List<String> between(JsonNode promised, JsonNode current) {
        SchemaBreaks breaks = new SchemaBreaks();
        breaks.compare("", promised, current);
        return breaks.found;
    }

    private void compare(String path, JsonNode promised, JsonNode current) {
        for (String keyword : List.of("type", "format")) {
            if (!promised.path(keyword).equals(current.path(keyword))) {
                found.add(path + "/" + keyword + " changed from " + promised.path(keyword) + " to " + current.path(keyword));
            }
        }
        // A value that consumers have never seen would reach their enums, so a grown enum is a new version too.
        if (!promised.path("enum").equals(current.path("enum"))) {
            found.add(path + "/enum changed");
        }
        promised.path("required").forEach(name -> {
            boolean stillThere = current.path("properties").has(name.asText());
            if (stillThere && !contains(current.path("required"), name)) {
                found.add(path + "/required no longer promises " + name.asText());
            }
        });
        promised.path("properties").properties().forEach(property -> {
            String below = path + "/properties/" + property.getKey();
            JsonNode now = current.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                found.add(below + " was removed");
            } else {
                compare(below, property.getValue(), now);
            }
        });
        if (promised.has("items")) {
            compare(path + "/items", promised.path("items"), current.path("items"));
        }
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        return StreamSupport.stream(array.spliterator(), false).anyMatch(value::equals);
    }
}
