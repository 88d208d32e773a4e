package vn.motcua.problem;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.jackson.ObjectMapperCustomizer;
import vn.motcua.time.CivilTime;
import vn.motcua.time.InstantText;

/**
 * Reads JSON to the letter: an unknown or repeated field, a number for a string, an instant without offset, a character that
 * PostgreSQL cannot keep, all are refused before a line of domain code runs. Writes instants as +07:00.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /** Longer strings than any field of ours holds; what is longer still is an attack or a mistake. */
    private static final int LONGEST_STRING = 100_000;

    @Override
    public void customize(ObjectMapper mapper) {
        apply(mapper);
    }

    /** The same rules for readers outside REST, such as line-wise imports. */
    public static ObjectMapper apply(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(LONGEST_STRING).maxNestingDepth(50).maxNumberLength(100).build());
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        forbidCoercion(mapper);
        mapper.registerModule(new JavaTimeModule());
        mapper.registerModule(new SimpleModule("motcua-strict")
                .addSerializer(Instant.class, new CivilInstantSerializer())
                .addDeserializer(Instant.class, new OffsetInstantDeserializer())
                .addDeserializer(LocalDate.class, new PlausibleDateDeserializer())
                .addDeserializer(String.class, new StorableStringDeserializer()));
        return mapper;
    }

    private static void forbidCoercion(ObjectMapper mapper) {
        mapper.configOverride(BigDecimal.class);
        for (LogicalType target : new LogicalType[] { LogicalType.Integer, LogicalType.Float, LogicalType.Boolean,
                LogicalType.Enum, LogicalType.DateTime }) {
            mapper.coercionConfigFor(target).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
            mapper.coercionConfigFor(target).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            if (target != LogicalType.Enum && target != LogicalType.DateTime) {
                mapper.coercionConfigFor(target).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
            }
        }
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    }

    private static final class CivilInstantSerializer extends StdScalarSerializer<Instant> {

        private CivilInstantSerializer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(InstantText.write(value.atZone(CivilTime.ZONE).toOffsetDateTime()));
        }
    }

    private static final class OffsetInstantDeserializer extends StdScalarDeserializer<Instant> {

        private OffsetInstantDeserializer() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = stringOf(json, context, Instant.class);
            try {
                // PostgreSQL keeps microseconds; what is finer would not come back as it was sent.
                OffsetDateTime read = InstantText.read(text);
                plausible(json, read.getYear());
                return read.toInstant().truncatedTo(ChronoUnit.MICROS);
            } catch (DateTimeException e) {
                throw unacceptable(json, "json.not-an-instant");
            }
        }
    }

    private static final class PlausibleDateDeserializer extends StdScalarDeserializer<LocalDate> {

        private PlausibleDateDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                LocalDate read = LocalDate.parse(stringOf(json, context, LocalDate.class));
                plausible(json, read.getYear());
                return read;
            } catch (DateTimeException e) {
                throw unacceptable(json, "json.not-a-date");
            }
        }
    }

    private static final class StorableStringDeserializer extends StdScalarDeserializer<String> {

        private StorableStringDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = stringOf(json, context, String.class);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0) {
                    throw unacceptable(json, "json.unstorable-character");
                }
                if (Character.isSurrogate(c)) {
                    if (Character.isLowSurrogate(c) || i + 1 == text.length()
                            || !Character.isLowSurrogate(text.charAt(i + 1))) {
                        throw unacceptable(json, "json.unstorable-character");
                    }
                    i++;
                }
            }
            return text;
        }
    }

    private static String stringOf(JsonParser json, DeserializationContext context, Class<?> target) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(target, json);
        }
        return json.getText();
    }

    /** No fact of this system lies outside these years; a year like 0024 or 20240 is a slip of the keyboard. */
    private static void plausible(JsonParser json, int year) throws JsonMappingException {
        if (year < 1900 || year > 2200) {
            throw unacceptable(json, "json.absurd-date");
        }
    }

    private static JsonMappingException unacceptable(JsonParser json, String reason) {
        return new JsonMappingException(json, reason, new UnacceptableValue(reason));
    }
}
