package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.motcua.feedback.Province.COMMUNE;
import static vn.motcua.feedback.Province.DISTRICT;
import static vn.motcua.feedback.Requests.act;
import static vn.motcua.feedback.Requests.anybody;
import static vn.motcua.feedback.Requests.as;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.contracts.EventTopic;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;
import vn.motcua.testing.Topic.Seen;

/**
 * A whole life of feedback, from the sender's words to the rating of the answer, and what the rest of the house hears of it.
 */
@QuarkusTest
@WithTestResource(RealComponents.class)
class FeedbackLifeTest {

    @Inject
    Province province;
    @Inject
    TestClock clock;

    @BeforeEach
    void aProvince() {
        province.known();
    }

    @AfterEach
    void now() {
        clock.runAgain();
    }

    @Test
    void feedbackIsAnsweredPublishedAndRated() {
        // Given
        clock.itIs("2024-03-04T09:00:00");
        JsonPath taken = anybody().body(Requests.feedbackTo(COMMUNE)).post("/api/v1/feedback").then().statusCode(201)
                .body("code", matchesPattern("PA-H28\\.30\\.001-240304-\\d{4}")).body("lookupPin", matchesPattern("\\d{8}"))
                .body("answerDueAt", equalTo("2024-03-25T09:00:00+07:00")).extract().jsonPath();
        String code = taken.getString("code");

        // When
        clock.itIs("2024-03-05T08:00:00");
        act(as("officer", COMMUNE), code, "request-supplement", "{\"reason\": \"Chưa rõ ngày\"}").statusCode(200)
                .body("state", equalTo("SUPPLEMENT_REQUESTED"));
        clock.itIs("2024-03-06T08:00:00");
        act(as("officer", COMMUNE), code, "supply-supplement", "{\"text\": \"Sáng 04/3\"}").statusCode(200)
                .body("answerDueAt", equalTo("2024-03-26T09:00:00+07:00"));
        clock.itIs("2024-03-07T08:00:00");
        act(as("officer", COMMUNE), code, "forward", "{\"toUnit\": \"H28.30\"}").statusCode(200)
                .body("holdingUnit", equalTo(DISTRICT)).body("answerDueAt", equalTo("2024-03-28T08:00:00+07:00"));
        clock.itIs("2024-03-08T08:00:00");
        act(as("handler", DISTRICT), code, "take-up", "").statusCode(200).body("allowedVerbs",
                contains("forward", "return", "answer"));
        clock.itIs("2024-03-29T08:00:00");
        act(as("handler", DISTRICT), code, "answer", "{\"answer\": \"Đã bố trí thêm một quầy.\"}").statusCode(200);
        clock.itIs("2024-04-01T08:00:00");
        act(as("officer", COMMUNE), code, "publish", "").statusCode(200).body("state", equalTo("PUBLISHED"));
        clock.itIs("2024-04-02T20:00:00");
        anybody().body("{\"level\": \"SATISFIED\", \"lookupPin\": \"%s\"}".formatted(taken.getString("lookupPin")))
                .post("/api/v1/feedback/{code}/rate", code).then().statusCode(200).body("level", equalTo("SATISFIED"));

        // Then
        as("auditor", "H28").get("/api/v1/feedback/{code}/history", code).then().statusCode(200)
                .body("step", contains("SUBMITTED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_SUPPLIED", "FORWARDED", "TAKEN_UP",
                        "ANSWERED", "PUBLISHED", "RATED"))
                .body("late", contains(false, false, false, false, false, true, false, false))
                .body("unit[6]", equalTo(COMMUNE)).body("actor[5]", equalTo("an-handler"));
        List<Seen> told = told(code, 8);
        assertThat(told).extracting(Seen::type).containsExactly("vn.motcua.feedback.FeedbackSubmitted.v1",
                "vn.motcua.feedback.FeedbackSupplementRequested.v1", "vn.motcua.feedback.FeedbackSupplementSupplied.v1",
                "vn.motcua.feedback.FeedbackForwarded.v1", "vn.motcua.feedback.FeedbackTakenUp.v1",
                "vn.motcua.feedback.FeedbackAnswered.v1", "vn.motcua.feedback.FeedbackPublished.v1",
                "vn.motcua.feedback.FeedbackRated.v1");
        assertThat(told).extracting(Seen::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void noEventCarriesPersonalDataOrFreeText() {
        // Given
        String code = Requests.submitted(COMMUNE);

        // When
        act(as("officer", COMMUNE), code, "refuse", "{\"reason\": \"Lý do riêng tư của bà Lan\"}").statusCode(200);

        // Then
        assertThat(told(code, 2)).allSatisfy(seen -> assertThat(seen.body() + seen.headers())
                .doesNotContain(Requests.SENDER_NAME, Requests.SENDER_PHONE, Requests.SENDER_EMAIL, "Lan", "chờ", "riêng tư"));
    }

    private static List<Seen> told(String code, int howMany) {
        Topic topic = Topic.named(EventTopic.FEEDBACK.topicName());
        return await().atMost(Duration.ofSeconds(20)).until(
                () -> topic.records().stream().filter(seen -> code.equals(seen.headers().get("ce_subject"))).toList(),
                seen -> seen.size() >= howMany);
    }
}
