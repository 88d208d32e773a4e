package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.feedback.Province.COMMUNE;
import static vn.motcua.feedback.Province.DISTRICT;
import static vn.motcua.feedback.Province.NEIGHBOUR;
import static vn.motcua.feedback.Requests.act;
import static vn.motcua.feedback.Requests.anybody;
import static vn.motcua.feedback.Requests.as;
import static vn.motcua.feedback.Requests.feedbackTo;
import static vn.motcua.feedback.Requests.submitted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import vn.motcua.feedback.store.Statements;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class FeedbackRequestsTest {

    @Inject
    Province province;
    @Inject
    TestClock clock;
    @Inject
    Statements statements;

    @BeforeEach
    void aProvince() {
        province.known();
    }

    @AfterEach
    void now() {
        clock.runAgain();
    }

    @Test
    void listsTellNothingAboutSenders() {
        // Given
        String code = submitted(COMMUNE);

        // When
        Response list = as("officer", COMMUNE).get("/api/v1/feedback?limit=200");

        // Then
        list.then().statusCode(200).body("items.code", hasItem(code));
        assertThat(list.asString()).doesNotContain(Requests.SENDER_NAME, Requests.SENDER_PHONE, Requests.SENDER_EMAIL);
    }

    @Test
    void whoHasToGetInTouchSeesTheSenderAndThatIsWrittenDown() {
        // Given
        String code = submitted(COMMUNE);

        // When
        as("officer", COMMUNE).get("/api/v1/feedback/{code}", code).then().statusCode(200).body("sender.phone",
                equalTo(Requests.SENDER_PHONE));

        // Then
        assertThat(statements.list("SELECT account FROM sender_read r JOIN feedback f ON f.id = r.feedback_id WHERE f.code = ?",
                select -> select.setString(1, code), row -> row.getString(1))).containsExactly("an-officer");
        as("auditor", COMMUNE).get("/api/v1/feedback/{code}", code).then().statusCode(200).body("sender", nullValue());
        as("province-admin", "H28").get("/api/v1/feedback/{code}", code).then().statusCode(200).body("sender", nullValue());
    }

    @Test
    void anotherUnitsFeedbackIsNeitherListedNorShown() {
        // Given
        String code = submitted(COMMUNE);

        // When
        Response list = as("officer", NEIGHBOUR).get("/api/v1/feedback?limit=200");

        // Then
        list.then().statusCode(200).body("items.code", not(hasItem(code)));
        as("officer", NEIGHBOUR).get("/api/v1/feedback/{code}", code).then().statusCode(403);
        as("officer", NEIGHBOUR).get("/api/v1/feedback/{code}", "PA-H28.30.001-200101-9999").then().statusCode(403);
        as("officer", COMMUNE).get("/api/v1/feedback/{code}", "PA-H28.30.001-200101-9999").then().statusCode(404)
                .body("type", equalTo("urn:motcua:problem:feedback-not-found"));
    }

    @Test
    void theCompetentUnitSeesWhatItWasForwarded() {
        // Given
        String code = submitted(COMMUNE);

        // When
        act(as("officer", COMMUNE), code, "forward", "{\"toUnit\": \"H28.31\"}").statusCode(200);

        // Then
        as("handler", NEIGHBOUR).get("/api/v1/feedback/{code}", code).then().statusCode(200).body("holdingUnit",
                equalTo(NEIGHBOUR));
        act(as("officer", COMMUNE), code, "take-up", "").statusCode(403);
    }

    @Test
    void theListGoesOnBehindItsCursor() {
        // Given
        List<String> codes = List.of(submitted("H28.30.002"), submitted("H28.30.002"), submitted("H28.30.002"));

        // When
        JsonPath first = as("officer", "H28.30.002").get("/api/v1/feedback?limit=2").then().statusCode(200).extract()
                .jsonPath();

        // Then
        as("officer", "H28.30.002").get("/api/v1/feedback?limit=2&cursor=" + first.getString("nextCursor")).then()
                .body("items.code", hasItem(codes.get(0))).body("items.code", not(hasItem(codes.get(2))));
        as("officer", "H28.30.002").get("/api/v1/feedback?cursor=bogus").then().statusCode(400);
        as("officer", "H28.30.002").get("/api/v1/feedback?limit=0").then().statusCode(422);
    }

    @Test
    void whatIsOwedAndLateCanBeAskedFor() {
        // Given
        clock.itIs("2024-03-04T09:00:00");
        String late = submitted(NEIGHBOUR);
        clock.itIs("2024-04-04T09:00:00");
        String fresh = submitted(NEIGHBOUR);

        // When
        Response overdue = as("leader", NEIGHBOUR).get("/api/v1/feedback?overdue=true&state=SUBMITTED&unit=H28");

        // Then
        overdue.then().statusCode(200).body("items.code", hasItem(late)).body("items.code", not(hasItem(fresh)))
                .body("items.state", everyItem(equalTo("SUBMITTED")));
    }

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        // Given
        String key = "key-" + System.nanoTime();
        String first = anybody().header("Idempotency-Key", key).body(feedbackTo(COMMUNE)).post("/api/v1/feedback").then()
                .statusCode(201).extract().path("code");

        // When
        Response again = anybody().header("Idempotency-Key", key).body(feedbackTo(COMMUNE)).post("/api/v1/feedback");

        // Then
        again.then().statusCode(201).body("code", equalTo(first));
        anybody().header("Idempotency-Key", key).body(feedbackTo(NEIGHBOUR)).post("/api/v1/feedback").then().statusCode(422);
    }

    @Test
    void nobodyActsOnWhatTheyHaveNotSeen() {
        // Given
        String code = submitted(COMMUNE);
        String seen = as("officer", COMMUNE).get("/api/v1/feedback/{code}", code).header("ETag");
        String next = act(as("officer", COMMUNE).header("If-Match", seen), code, "take-up", "").statusCode(200).extract()
                .header("ETag");

        // When
        Response stale = as("officer", COMMUNE).header("If-Match", seen).body("{\"answer\": \"x\"}")
                .post("/api/v1/feedback/{code}/answer", code);

        // Then
        stale.then().statusCode(412).body("currentETag", equalTo(next));
        assertThat(next).isNotEqualTo(seen);
    }

    @Test
    void whatTheStateDoesNotAllowNamesWhatItDoes() {
        // Given
        String code = submitted(COMMUNE);

        // When
        Response refused = as("officer", COMMUNE).post("/api/v1/feedback/{code}/publish", code);

        // Then
        refused.then().statusCode(409).contentType("application/problem+json")
                .body("type", equalTo("urn:motcua:problem:transition-not-allowed")).body("detail", notNullValue())
                .body("allowedVerbs", containsInAnyOrder("request-supplement", "refuse", "forward", "take-up"));
        act(as("officer", COMMUNE).header("Accept-Language", "en"), code, "forward", "{\"toUnit\": \"H28.30.001\"}")
                .statusCode(409).body("title", equalTo("Already held there"));
        act(as("officer", COMMUNE), code, "forward", "{\"toUnit\": \"H99\"}").statusCode(422).body("errors[0].field",
                equalTo("toUnit"));
    }

    @Test
    void whoSubmitsTooOftenIsToldWhenToComeBack() {
        // Given
        String address = "203.0.113.99";
        for (int i = 0; i < 20; i++) {
            Requests.from(address).body(feedbackTo(COMMUNE)).post("/api/v1/feedback").then().statusCode(201);
        }

        // When
        Response refused = Requests.from(address).body(feedbackTo(COMMUNE)).post("/api/v1/feedback");

        // Then
        refused.then().statusCode(429).header("Retry-After", notNullValue()).body("retryAfterSeconds", notNullValue());
        anybody().body(feedbackTo(COMMUNE)).post("/api/v1/feedback").then().statusCode(201);
    }

    @Test
    void guessingASecondFactorIsStoppedAndLooksTheSameForUnknownCodes() {
        // Given
        String code = submitted(COMMUNE);
        String guess = "{\"level\": \"SATISFIED\", \"phoneLastDigits\": \"0000\"}";

        // When
        Response unknown = anybody().body(guess).post("/api/v1/feedback/{code}/rate", "PA-H28.30.001-200101-9999");

        // Then
        String wrong = anybody().body(guess).post("/api/v1/feedback/{code}/rate", code).then().statusCode(403).extract()
                .path("detail");
        unknown.then().statusCode(403).body("detail", equalTo(wrong));
        act(anybody(), code, "rate", "{\"level\": \"SATISFIED\", \"phoneLastDigits\": \"5678\"}").statusCode(409);
        act(anybody(), code, "rate", "{\"level\": \"SATISFIED\"}").statusCode(422);
        act(anybody(), code, "rate", guess).statusCode(403);
        act(anybody(), code, "rate", guess).statusCode(403);
        act(anybody(), code, "rate", guess).statusCode(429);
    }

    @Test
    void noTwoSendersGetTheSameCode() throws Exception {
        // Given
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Future<String>> sent = new ArrayList<>();

        // When
        for (int i = 0; i < 40; i++) {
            sent.add(senders.submit(() -> submitted(DISTRICT)));
        }

        // Then
        List<String> codes = new ArrayList<>();
        for (Future<String> one : sent) {
            codes.add(one.get());
        }
        senders.shutdown();
        assertThat(codes).doesNotHaveDuplicates().hasSize(40);
    }

    @Test
    void badInputIsRefusedAndNothingStored() {
        // Given
        long before = stored();
        String good = feedbackTo(COMMUNE);

        // When
        List<Response> refused = List.of(post("{"), post(good.replace("CONDUCT", "ANGER")),
                post(good.replace("\"kind\"", "\"extra\": 1, \"kind\"")),
                post(good.replace("\"kind\"", "\"subject\": \"x\", \"kind\"")),
                post(good.replace("H28.30.001", "H99")), post(good.replace(Requests.SENDER_EMAIL, "no address")),
                post(good.replace("Thời gian chờ", " ")), post(good.replace("Thời gian chờ", "\\u0000")),
                post(good.replace("Tôi phải chờ hai giờ.", "x".repeat(20_001))),
                post(good.replace("Tôi phải chờ hai giờ.", "x".repeat(10_000_000))),
                anybody().contentType("text/plain").body(good).post("/api/v1/feedback"),
                anybody().contentType("application/json").body(invalidUtf8(good)).post("/api/v1/feedback"));

        // Then
        assertThat(refused).extracting(Response::statusCode).containsExactly(400, 400, 400, 400, 422, 422, 422, 400, 422, 413,
                415, 400);
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain("vn.motcua.feedback", "java.", "SQL", Requests.SENDER_PHONE);
        });
        assertThat(stored()).isEqualTo(before);
    }

    private static Response post(String body) {
        return anybody().body(body).post("/api/v1/feedback");
    }

    private static byte[] invalidUtf8(String good) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        bytes[good.indexOf("H28")] = (byte) 0xff;
        return bytes;
    }

    private long stored() {
        return statements.list("SELECT count(*) FROM feedback", Statements.none(), row -> row.getLong(1)).get(0);
    }
}
