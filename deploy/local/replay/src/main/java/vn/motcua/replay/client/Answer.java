package vn.motcua.replay.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.replay.Json;

/** What a service answered. */
record Answer(int status, byte[] body) {

    JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new Unreachable("an answer that is no JSON: " + text());
        }
    }

    /** The beginning of the body, for messages. */
    String text() {
        String whole = new String(body, StandardCharsets.UTF_8);
        return whole.length() > 600 ? whole.substring(0, 600) + "…" : whole;
    }

    boolean succeeded() {
        return status / 100 == 2;
    }

    /** The service or what stands behind it is down or busy: the same may be sent again. */
    boolean passing() {
        return status >= 500 || status == 429 || status == 408;
    }
}
