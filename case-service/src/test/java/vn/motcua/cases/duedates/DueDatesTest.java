package vn.motcua.cases.duedates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class DueDatesTest {

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void agreesWithEveryVectorToTheMinute() {
        // Given
        JsonNode vectors = SampleCatalogue.resource("/due-date-vectors.json").get("vectors");
        assertThat(vectors).hasSize(60);

        // Then
        SoftAssertions all = new SoftAssertions();
        for (JsonNode vector : vectors) {
            JsonPath answer = ask(request(vector)).then().statusCode(200).extract().jsonPath();
            all.assertThat(answer.getString("dueAt")).as(vector.toString())
                    .isEqualTo(vector.get("due").asText() + ":00+07:00");
            all.assertThat(answer.getString("calendar")).isEqualTo("VN");
            all.assertThat(answer.getInt("calendarVersion")).isEqualTo(2);
            ledgerAddsUp(all, vector, answer);
        }
        all.assertAll();
    }

    private static void ledgerAddsUp(SoftAssertions all, JsonNode vector, JsonPath answer) {
        List<Map<String, Object>> ledger = answer.getList("ledger");
        Duration counted = Duration.ZERO;
        String expectedFrom = vector.get("received").asText() + ":00+07:00";
        for (Map<String, Object> row : ledger) {
            all.assertThat(row.get("from")).as("no hole in %s", vector).isEqualTo(expectedFrom);
            all.assertThat((String) row.get("label")).isNotBlank();
            expectedFrom = (String) row.get("to");
            if ((Boolean) row.get("counted")) {
                counted = counted.plus(Duration.parse((String) row.get("amount")));
            }
        }
        all.assertThat(expectedFrom).as("ends when it is due: %s", vector).isEqualTo(answer.getString("dueAt"));
        double value = vector.get("limit").path("value").asDouble();
        Duration limit = switch (vector.get("limit").get("unit").asText()) {
            case "WORKING_DAYS" -> Duration.ofMinutes((long) (value * 480));
            case "WORKING_HOURS", "CLOCK_HOURS" -> Duration.ofMinutes((long) (value * 60));
            case "CALENDAR_DAYS" -> Duration.ofDays((long) value);
            default -> counted;
        };
        all.assertThat(counted).as("adds up: %s", vector).isEqualTo(limit);
    }

    private static Map<String, Object> request(JsonNode vector) {
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("unit", vector.get("limit").get("unit").asText());
        if (vector.get("limit").has("value")) {
            limit.put("value", vector.get("limit").get("value").decimalValue());
        }
        List<Map<String, Object>> pauses = new ArrayList<>();
        vector.path("pauses").forEach(pause -> pauses.add(pause(local(pause.get("from")), local(pause.get("to")))));
        return Map.of("receivedAt", local(vector.get("received")), "limit", limit, "pauses", pauses);
    }

    private static String local(JsonNode time) {
        return time.asText() + ":00+07:00";
    }

    private static Map<String, Object> pause(String from, String to) {
        Map<String, Object> pause = new LinkedHashMap<>();
        pause.put("from", from);
        pause.put("to", to);
        return pause;
    }

    private static Map<String, Object> asked(String receivedAt, String unit, Object value, Object... pauses) {
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("unit", unit);
        limit.put("value", value);
        return Map.of("receivedAt", receivedAt, "limit", limit, "pauses", List.of(pauses));
    }

    private static Response ask(Object body) {
        return Calls.as("reporter", SampleCatalogue.COMMUNE).body(body).post("/api/v1/due-dates");
    }

    @Test
    void anInstantMeansTheSameInWhateverOffsetItIsWritten() {
        // Given
        String utc = OffsetDateTime.of(LocalDateTime.parse("2024-03-04T02:00"), ZoneOffset.UTC).toString();

        // Then
        assertThat(ask(asked(utc.replace("Z", ":00Z"), "WORKING_DAYS", 5)).jsonPath().getString("dueAt"))
                .isEqualTo("2024-03-11T09:00:00+07:00");
    }

    @Test
    void thereIsNoDueDateWhileAPauseIsOpen() {
        // When
        JsonPath answer = ask(asked("2024-03-04T09:00:00+07:00", "WORKING_DAYS", 5,
                pause("2024-03-05T09:00:00+07:00", null))).then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(answer.getString("dueAt")).isNull();
        assertThat(answer.getList("ledger")).isNotEmpty();
    }

    @Test
    void theLedgerSpeaksTheCallersLanguage() {
        // Given
        Map<String, Object> body = asked("2024-03-04T06:00:00+07:00", "WORKING_HOURS", 1);

        // Then
        assertThat(ask(body).jsonPath().getString("ledger[0].label")).isEqualTo("Trước giờ làm việc");
        assertThat(Calls.as("reporter", SampleCatalogue.COMMUNE).header("Accept-Language", "en").body(body)
                .post("/api/v1/due-dates").jsonPath().getString("ledger[0].label")).isEqualTo("Before opening");
    }

    @Test
    void refusesWhatCannotBeCounted() {
        // Given
        String monday = "2024-03-04T09:00:00+07:00";
        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("limit.value: nothing", asked(monday, "WORKING_DAYS", null));
        wrong.put("limit.value: zero", asked(monday, "WORKING_DAYS", 0));
        wrong.put("limit.value: negative", asked(monday, "WORKING_DAYS", -5));
        wrong.put("limit.value: a third of a day", asked(monday, "WORKING_DAYS", 0.3));
        wrong.put("limit.value: half a calendar day", asked(monday, "CALENDAR_DAYS", 1.5));
        wrong.put("limit.value: a hundred years", asked(monday, "CALENDAR_DAYS", 36_525));
        wrong.put("limit.value: an absurd exponent", asked(monday, "CALENDAR_DAYS", new BigDecimal("1E+900")));
        wrong.put("limit.value: same day with a value", asked(monday, "SAME_DAY", 5));
        wrong.put("limit: none", Map.of("receivedAt", monday));
        wrong.put("receivedAt: none", Map.of("limit", Map.of("unit", "SAME_DAY")));
        wrong.put("receivedAt: before all calendars", asked("1901-03-04T09:00:00+07:00", "WORKING_DAYS", 5));
        wrong.put("pauses: overlapping", asked(monday, "WORKING_DAYS", 5,
                pause("2024-03-05T09:00:00+07:00", "2024-03-07T09:00:00+07:00"),
                pause("2024-03-06T09:00:00+07:00", "2024-03-08T09:00:00+07:00")));
        wrong.put("pauses[0].to: backwards",
                asked(monday, "WORKING_DAYS", 5, pause("2024-03-07T09:00:00+07:00", "2024-03-05T09:00:00+07:00")));
        wrong.put("pauses[0].from: none", asked(monday, "WORKING_DAYS", 5, pause(null, "2024-03-05T09:00:00+07:00")));

        // Then
        SoftAssertions all = new SoftAssertions();
        wrong.forEach((name, body) -> {
            Response answer = ask(body);
            all.assertThat(answer.statusCode()).as("%s: %s", name, answer.asString()).isEqualTo(422);
            all.assertThat(answer.contentType()).startsWith("application/problem+json");
            all.assertThat(answer.jsonPath().getString("errors[0].field")).as(name).isEqualTo(name.split(":")[0]);
        });
        all.assertAll();
    }
}
