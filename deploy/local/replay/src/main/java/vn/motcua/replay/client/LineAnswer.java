package vn.motcua.replay.client;

import com.fasterxml.jackson.databind.JsonNode;

/** What an import said of one line: IMPORTED, UNCHANGED, UPDATED or INVALID with its errors as text. */
record LineAnswer(int line, String status, String sourceId, String errors) {

    static LineAnswer of(JsonNode answer) {
        return new LineAnswer(answer.path("line").asInt(), answer.path("status").asText(), answer.path("sourceId").asText(),
                answer.path("errors").toString());
    }

    boolean invalid() {
        return "INVALID".equals(status);
    }
}
