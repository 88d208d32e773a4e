package vn.motcua.inbox;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.time.InstantJson;

/** Reads event bodies. Properties a newer producer added are passed over. */
public final class EventData {

    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new JavaTimeModule(), new InstantJson())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private EventData() {
    }

    /** @throws PoisonEvent when the body is not what its type promises */
    public static <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return JSON.readValue(event.data(), type);
        } catch (IOException e) {
            throw new PoisonEvent("unreadable body of " + event.type(), e);
        }
    }
}
