package vn.motcua.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class StrictJsonTest {

    private static final ObjectMapper JSON = StrictJson.apply(new ObjectMapper());

    enum Colour {
        RED,
        GREEN
    }

    record Sample(String text, Integer number, Boolean flag, Instant at, LocalDate day, Colour colour) {
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"colour\":\"BLUE\"}|colour|json.not-one-of",
            "{\"colour\":1}|colour|json.not-one-of",
            "{\"size\":1}|size|json.unknown-field",
            "{\"number\":\"1\"}|number|json.wrong-kind",
            "{\"number\":1.5}|number|json.wrong-kind",
            "{\"text\":1}|text|json.wrong-kind",
            "{\"text\":{}}|text|json.wrong-kind",
            "{\"flag\":\"true\"}|flag|json.wrong-kind",
            "{\"at\":\"2024-03-04T09:00:00\"}|at|json.not-an-instant",
            "{\"at\":1709517600}|at|json.wrong-kind",
            "{\"at\":\"0024-03-04T09:00:00+07:00\"}|at|json.absurd-date",
            "{\"day\":\"2024-02-30\"}|day|json.not-a-date",
            "{\"day\":\"9999-12-31\"}|day|json.absurd-date",
            "{\"text\":\"a\\u0000b\"}|text|json.unstorable-character",
            "{\"text\":\"a\\ud800b\"}|text|json.unstorable-character",
            "{\"number\":1,\"number\":2}|``|json.duplicate-field",
            "{\"number\":1} {}|``|json.wrong-kind",
            "{\"number\":|``|json.malformed-at",
    })
    void refusesWhatIsNotToTheLetter(String body, String field, String reason) {
        // When
        JsonProcessingException fault = catchThrowableOfType(JsonProcessingException.class,
                () -> JSON.readValue(body, Sample.class));

        // Then
        FieldError error = JsonFaults.errorOf(fault);
        assertThat(error.reason()).as("%s: %s", body, fault.getMessage()).isIn(reason, "json.malformed-at");
        if (!reason.equals("json.duplicate-field")) {
            assertThat(error.field()).isEqualTo(field);
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        // Given
        byte[] body = "{\"text\":\"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[9] = (byte) 0xff;

        // When
        JsonProcessingException fault = catchThrowableOfType(JsonProcessingException.class,
                () -> JSON.readValue(body, Sample.class));

        // Then
        assertThat(JsonFaults.errorOf(fault).reason()).isEqualTo("json.not-utf8");
    }

    @Test
    void refusesStringsNoFieldCouldHold() {
        // Given
        String body = "{\"text\":\"" + "x".repeat(10_000_000) + "\"}";

        // When
        JsonProcessingException fault = catchThrowableOfType(JsonProcessingException.class,
                () -> JSON.readValue(body, Sample.class));

        // Then
        assertThat(JsonFaults.errorOf(fault).reason()).isEqualTo("json.too-large");
    }

    @Test
    void readsAnyOffsetAndWritesTheProvincesOwn() throws Exception {
        // Given
        String body = "{\"text\":\"Nguyễn 😀\",\"number\":1,\"flag\":true,\"at\":\"2024-03-04T02:00:00Z\",\"day\":\"2024-03-04\",\"colour\":\"RED\"}";

        // When
        Sample sample = JSON.readValue(body, Sample.class);

        // Then
        assertThat(JSON.writeValueAsString(sample)).contains("\"at\":\"2024-03-04T09:00:00+07:00\"", "\"day\":\"2024-03-04\"",
                "😀");
    }
}
