package vn.motcua.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.time.InstantJson;

/** How event data is written: instants as ISO 8601 in UTC, absent properties left out. */
final class EventJson {

    private EventJson() {
    }

    static ObjectWriter writer() {
        return new ObjectMapper().registerModules(new JavaTimeModule(), new InstantJson())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).writer();
    }
}
