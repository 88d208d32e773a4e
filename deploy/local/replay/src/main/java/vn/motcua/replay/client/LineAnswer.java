package vn.motcua.replay.client;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an import said of one line.
 *
 * @param line its place in the request, from 1
 * @param status IMPORTED, UNCHANGED, UPDATED or INVALID
 * @param sourceId null when the line could not even be read
 * @param fields the faulty fields of an invalid line
 * @param errors the same with their reasons, for people
 */
record LineAnswer(int line, String status, String sourceId, List<String> fields, String errors) {

    static LineAnswer of(JsonNode answer) {
        List<String> fields = new ArrayList<>();
        answer.path("errors").forEach(error -> fields.add(error.path("field").asText()));
        return new LineAnswer(answer.path("line").asInt(), answer.path("status").asText(), answer.path("sourceId").asText(null),
                fields, answer.path("errors").toString());
    }

    boolean invalid() {
        return "INVALID".equals(status);
    }

    /** Whether every fault is a code that the service looks up among what events told it. */
    boolean namesUnknown() {
        return !fields.isEmpty() && fields.stream().allMatch(field -> field.equals("receivingUnit")
                || field.equals("procedureCode") || field.equals("caseCode")
                || field.matches("timeline\\[\\d+]\\.(unit|toUnit)"));
    }
}
