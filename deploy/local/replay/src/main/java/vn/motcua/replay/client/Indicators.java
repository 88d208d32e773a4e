package vn.motcua.replay.client;

import java.net.URI;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

/** The indicators as reporting answers them. */
public final class Indicators {

    private final Rest rest;
    private final Services services;

    public Indicators(Rest rest, Services services) {
        this.rest = rest;
        this.services = services;
    }

    /** @throws Unreachable when reporting refuses the question */
    public JsonNode ask(String query) {
        Answer answer = rest.get(URI.create(services.reporting() + "/api/v1/indicators?" + query), services.adminToken());
        if (!answer.succeeded()) {
            throw new Unreachable("reporting refuses the question " + query + ": " + answer.status() + " " + answer.text());
        }
        return answer.json();
    }

    public static void pause(Duration duration) {
        Patience.sleep(duration);
    }
}
