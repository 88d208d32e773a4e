package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.feedback.Province.DISTRICT;
import static vn.motcua.feedback.Province.NEIGHBOUR;
import static vn.motcua.feedback.Requests.act;
import static vn.motcua.feedback.Requests.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.contracts.EventTopic;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;
import vn.motcua.testing.Topic.Seen;

@QuarkusTest
@WithTestResource(RealComponents.class)
class FeedbackImportTest {

    private static final String SUBMITTED = "{\"step\": \"SUBMITTED\", \"at\": \"2024-01-05T08:12:00+07:00\"}";
    private static final String FORWARDED = "{\"step\": \"FORWARDED\", \"at\": \"2024-01-08T09:00:00+07:00\", \"unit\": \"H28.31\"}";
    private static final String TAKEN_UP = "{\"step\": \"TAKEN_UP\", \"at\": \"2024-01-09T09:00:00+07:00\", \"unit\": \"H28.31\"}";
    private static final String ANSWERED = "{\"step\": \"ANSWERED\", \"at\": \"2024-01-15T09:00:00+07:00\", \"text\": \"Đã xử lý.\"}";
    private static final String PUBLISHED = "{\"step\": \"PUBLISHED\", \"at\": \"2024-01-16T09:00:00+07:00\", \"unit\": \"H28.30\"}";
    private static final String RATED = "{\"step\": \"RATED\", \"at\": \"2024-01-17T21:00:00+07:00\", \"level\": \"VERY_SATISFIED\"}";
    private static final String WHOLE = String.join(",", SUBMITTED, FORWARDED, TAKEN_UP, ANSWERED, PUBLISHED, RATED);

    @Inject
    Province province;

    @BeforeEach
    void aProvince() {
        province.known();
    }

    private static String line(String id, String timeline) {
        return ("{\"sourceSystem\": \"pakn\", \"sourceId\": \"%s\", \"receivingUnit\": \"H28.30\", \"kind\": \"BOTH\", "
                + "\"sender\": {\"name\": \"Trần Văn Bình\", \"phone\": \"0987654321\"}, \"subject\": \"Phí\", "
                + "\"content\": \"Thu phí sai.\", \"timeline\": [%s]}").formatted(id, timeline);
    }

    private static List<JsonPath> importing(byte[] body) {
        return as("integrator", DISTRICT).contentType("application/x-ndjson").header("Accept-Language", "en").body(body)
                .post("/api/v1/feedback/import").then().statusCode(200).extract().asString().lines().map(JsonPath::from)
                .toList();
    }

    private static List<JsonPath> importing(String... lines) {
        return importing(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Seen> told(String code) {
        return Topic.named(EventTopic.FEEDBACK.topicName()).records().stream()
                .filter(seen -> code.equals(seen.headers().get("ce_subject"))).toList();
    }

    @Test
    void aWholePastIsTakenAndToldInOneEvent() {
        // Given
        String line = line("whole", WHOLE);

        // When
        JsonPath answer = importing(line).get(0);

        // Then
        assertThat(answer.getString("status")).isEqualTo("IMPORTED");
        String code = answer.getString("code");
        assertThat(code).startsWith("PA-H28.30-240105-");
        as("officer", DISTRICT).get("/api/v1/feedback/{code}", code).then().statusCode(200).body("state", equalTo("PUBLISHED"))
                .body("holdingUnit", equalTo(NEIGHBOUR)).body("rating", equalTo("VERY_SATISFIED"));
        List<Seen> told = await().atMost(Duration.ofSeconds(20)).until(() -> told(code), seen -> !seen.isEmpty());
        assertThat(told).singleElement().satisfies(seen -> {
            assertThat(seen.type()).isEqualTo("vn.motcua.feedback.FeedbackImported.v1");
            assertThat(seen.body()).contains("VERY_SATISFIED", "answerDueAt").doesNotContain("Bình", "0987654321", "phí");
        });
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        // Given
        String code = importing(line("twice", WHOLE)).get(0).getString("code");
        String reordered = line("twice", WHOLE).replace("\"subject\": \"Phí\", ", "").replace("\"kind\"",
                "\"subject\":  \"Phí\", \"kind\"");

        // When
        List<JsonPath> again = importing(line("twice", WHOLE), reordered);

        // Then
        assertThat(again).extracting(answer -> answer.getString("status")).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(again).extracting(answer -> answer.getString("code")).containsOnly(code);
        await().pollDelay(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(() -> told(code).size() == 1);
    }

    @Test
    void aLongerPastReplacesTheShorterOne() {
        // Given
        String code = importing(line("longer", SUBMITTED + "," + FORWARDED)).get(0).getString("code");

        // When
        JsonPath answer = importing(line("longer", WHOLE)).get(0);

        // Then
        assertThat(answer.getString("status")).isEqualTo("UPDATED");
        assertThat(answer.getString("code")).isEqualTo(code);
        List<Seen> told = await().atMost(Duration.ofSeconds(20)).until(() -> told(code), seen -> seen.size() == 2);
        assertThat(told).extracting(Seen::sequence).containsExactly(1L, 2L);
        as("officer", DISTRICT).get("/api/v1/feedback/{code}/history", code).then().body("step.size()", equalTo(6));
    }

    @Test
    void whatUnitsHereHaveActedOnIsNotReplaced() {
        // Given
        String code = importing(line("acted", SUBMITTED)).get(0).getString("code");
        act(as("officer", DISTRICT), code, "refuse", "{\"reason\": \"x\"}").statusCode(200);

        // When
        JsonPath answer = importing(line("acted", WHOLE)).get(0);

        // Then
        assertThat(answer.getString("status")).isEqualTo("INVALID");
        assertThat(answer.getString("errors[0].field")).isEqualTo("sourceId");
        assertThat(importing(line("acted", SUBMITTED)).get(0).getString("status")).isEqualTo("UNCHANGED");
    }

    @Test
    void brokenLinesSayWhyAndHinderNoOthers() throws IOException {
        // Given
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String line : List.of(line("good-1", WHOLE), "{broken", "", line("unknown-field", WHOLE + "").replace("\"kind\"",
                "\"colour\": 1, \"kind\""))) {
            body.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] notUtf8 = line("not-utf8", WHOLE).getBytes(StandardCharsets.UTF_8);
        notUtf8[notUtf8.length - 30] = (byte) 0xc3;
        notUtf8[line("x", "").indexOf("pakn")] = (byte) 0xff;
        body.write(notUtf8);
        body.write('\n');
        body.write(
                line("ten-megabytes", WHOLE).replace("Thu phí sai.", "x".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8));
        body.write(("\n" + line("good-2", SUBMITTED) + "\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(line("good-1", WHOLE).getBytes(StandardCharsets.UTF_8));

        // When
        List<JsonPath> answers = importing(body.toByteArray());

        // Then
        assertThat(answers).extracting(answer -> answer.getInt("line")).containsExactly(1, 2, 4, 5, 6, 7, 8);
        assertThat(answers).extracting(answer -> answer.getString("status")).containsExactly("IMPORTED", "INVALID", "INVALID",
                "INVALID", "INVALID", "IMPORTED", "UNCHANGED");
        assertThat(answers.get(2).getString("errors[0].field")).isEqualTo("colour");
        assertThat(answers.get(4).getString("errors[0].reason")).isEqualTo("this line is too long");
    }

    @Test
    void aPastThatCannotHaveBeenIsRefusedWithItsStep() {
        // Given
        String tomorrow = "{\"step\": \"FORWARDED\", \"at\": \"2190-01-08T09:00:00+07:00\", \"unit\": \"H28.31\"}";

        // When
        List<JsonPath> answers = importing(line("i1", SUBMITTED + "," + ANSWERED),
                line("i2", SUBMITTED + "," + TAKEN_UP.replace("H28.31", "H28.30").replace("01-09", "01-04")),
                line("i3", FORWARDED), line("i4", SUBMITTED + "," + SUBMITTED),
                line("i5", SUBMITTED + "," + FORWARDED.replace("H28.31", "H99")), line("i6", SUBMITTED + "," + tomorrow),
                line("i7", SUBMITTED + "," + TAKEN_UP), line("i8", SUBMITTED + ",{\"step\": \"REFUSED\", \"at\": "
                        + "\"2024-01-06T08:00:00+07:00\"}"),
                line("i9", WHOLE.replace(", \"level\": \"VERY_SATISFIED\"", "")), line("i10", ""),
                line("i11", SUBMITTED).replace("\"receivingUnit\": \"H28.30\"", "\"receivingUnit\": \"H28.31\""),
                line("i12", SUBMITTED.replace("2024-01-05", "1990-01-05")));

        // Then
        assertThat(answers).extracting(answer -> answer.getString("status")).containsOnly("INVALID");
        assertThat(answers).extracting(answer -> answer.getString("errors[0].field")).containsExactly("timeline[1].step",
                "timeline[1].at", "timeline[0].step", "timeline[1].step", "timeline[1].unit", "timeline[1].at",
                "timeline[1].unit", "timeline[1].text", "timeline[5].level", "timeline", "receivingUnit", "timeline[0].at");
    }

    @Test
    void theKeyTwiceInOneRequestIsOneFeedback() {
        // Given
        String line = line("same-request", SUBMITTED);

        // When
        List<JsonPath> answers = importing(line, line, line("same-request", WHOLE));

        // Then
        assertThat(answers).extracting(answer -> answer.getString("status")).containsExactly("IMPORTED", "UNCHANGED",
                "UPDATED");
        assertThat(answers).extracting(answer -> answer.getString("code")).containsOnly(answers.get(0).getString("code"));
    }
}
