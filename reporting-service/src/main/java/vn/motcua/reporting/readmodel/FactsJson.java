package vn.motcua.reporting.readmodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.reporting.marks.Facts;
import vn.motcua.time.InstantJson;

/** Facts as text in the subject table. */
final class FactsJson {
    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new JavaTimeModule(), new InstantJson())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final ObjectWriter WRITER = JSON.writer();

    private FactsJson() {
    }

    static String write(Facts facts) {
        try {
            return WRITER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts cannot be written", e);
        }
    }

    static <F extends Facts> F read(String text, Class<F> type) {
        try {
            ObjectReader reader = JSON.readerFor(type);
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts cannot be read", e);
        }
    }
}
