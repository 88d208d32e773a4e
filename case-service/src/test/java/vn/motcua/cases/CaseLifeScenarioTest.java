package vn.motcua.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;
import vn.motcua.testing.Topic;

@QuarkusTest
@WithTestResource(RealComponents.class)
class CaseLifeScenarioTest {

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void aCaseLivesFromTheCounterToTheApplicantsHand() {
        // Given
        String code = as("officer", SampleCatalogue.COMMUNE).body(reception(true)).post("/api/v1/cases").then().statusCode(201)
                .header("ETag", "\"0\"").body("state", equalTo("ACCEPTED")).body("stateCode", equalTo(2))
                .body("code", matchesPattern("H28\\.30\\.001-\\d{6}-\\d{4}")).body("dueAt", notNullValue())
                .body("allowedVerbs", hasItems("transfer", "resolve")).extract().path("code");

        // When
        act("officer", code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT)).statusCode(200)
                .body("state", equalTo("PROCESSING")).header("ETag", "\"1\"");
        as("handler", SampleCatalogue.DEPARTMENT).body(Map.of("reason", "thiếu bản sao"))
                .post("/api/v1/cases/{code}/request-supplement", code).then().statusCode(200)
                .body("state", equalTo("SUPPLEMENT_REQUESTED")).body("dueAt", equalTo(null));
        act("officer", code, "supply-supplement", Map.of()).statusCode(200).body("dueAt", notNullValue());
        as("handler", SampleCatalogue.DEPARTMENT).body(Map.of("resultNumber", "12/KS"))
                .post("/api/v1/cases/{code}/resolve", code)
                .then().statusCode(200).body("state", equalTo("RESOLVED"));
        act("officer", code, "hand-over", Map.of()).statusCode(200).body("state", equalTo("RETURNED"));

        // Then
        as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}/history", code).then().statusCode(200).body("step",
                equalTo(List.of("ACCEPTED", "TRANSFERRED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_SUPPLIED", "RESOLVED",
                        "HANDED_OVER")));
        await().atMost(10, TimeUnit.SECONDS).untilAsserted(() -> {
            List<Topic.Seen> told = Topic.named("motcua.cases.v1").records().stream()
                    .filter(seen -> code.equals(seen.headers().get("ce_subject"))).toList();
            assertThat(told).extracting(Topic.Seen::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(told.get(5).type()).isEqualTo("vn.motcua.cases.ResultHandedOver.v1");
            assertThat(told).noneMatch(seen -> seen.body().contains("Công dân") || seen.body().contains("thiếu bản sao"));
        });
    }

    @Test
    void aCaseRegisteredWithoutADocumentIsAcceptedOnceItCame() {
        // Given
        Map<String, Object> incomplete = new HashMap<>(reception(false));
        incomplete.put("documents", List.of());
        String code = as("officer", SampleCatalogue.COMMUNE).body(incomplete).post("/api/v1/cases").then().statusCode(201)
                .extract()
                .path("code");
        act("officer", code, "accept", Map.of()).statusCode(422).body("type", equalTo("urn:motcua:problem:documents-missing"));
        act("officer", code, "request-supplement", Map.of("reason", "thiếu tờ khai")).statusCode(200);

        // When
        act("officer", code, "supply-supplement", Map.of("documents", List.of(Map.of("code", "TK", "form", "ORIGINAL"))))
                .statusCode(200).body("state", equalTo("REGISTERED")).body("documents.code", hasItems("TK"));

        // Then
        act("officer", code, "accept", Map.of()).statusCode(200).body("state", equalTo("ACCEPTED"));
    }

    @Test
    void whatTheStateDoesNotAllowIsRefusedWithTheOpenVerbs() {
        // Given
        String code = as("officer", SampleCatalogue.COMMUNE).body(reception(false)).post("/api/v1/cases").then().statusCode(201)
                .body("state", equalTo("REGISTERED")).extract().path("code");

        // Then
        act("officer", code, "hand-over", Map.of()).statusCode(409).contentType("application/problem+json")
                .body("type", equalTo("urn:motcua:problem:transition-not-allowed"))
                .body("allowedVerbs", hasItems("accept", "refuse", "request-supplement", "withdraw"));
    }

    @Test
    void theSameKeyAndBodyReturnTheFirstAnswer() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = reception(true);
        String first = as("officer", SampleCatalogue.COMMUNE).header("Idempotency-Key", key).body(body).post("/api/v1/cases")
                .then()
                .statusCode(201).extract().asString();

        // When
        String second = as("officer", SampleCatalogue.COMMUNE).header("Idempotency-Key", key).body(body).post("/api/v1/cases")
                .then()
                .statusCode(201).extract().asString();

        // Then
        assertThat(second).isEqualTo(first);
        as("officer", SampleCatalogue.COMMUNE).header("Idempotency-Key", key).body(reception(false)).post("/api/v1/cases")
                .then()
                .statusCode(422).body("type", equalTo("urn:motcua:problem:idempotency-key-reused"));
    }

    @Test
    void whoReadAnOlderVersionIsHeldBack() {
        // Given
        String code = as("officer", SampleCatalogue.COMMUNE).body(reception(true)).post("/api/v1/cases").then().extract()
                .path("code");
        act("officer", code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT)).statusCode(200);

        // Then
        as("officer", SampleCatalogue.COMMUNE).header("If-Match", "\"0\"").body(Map.of())
                .post("/api/v1/cases/{code}/withdraw", code)
                .then().statusCode(412);
    }

    private static io.restassured.response.ValidatableResponse act(String role, String code, String verb, Map<String, ?> body) {
        return as(role, SampleCatalogue.COMMUNE).body(body).post("/api/v1/cases/{code}/{verb}", code, verb).then();
    }

    static RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(Tokens.user(role).roles(role).units(unit).sign()).contentType(ContentType.JSON);
    }

    static Map<String, Object> reception(boolean accept) {
        return Map.of("procedureCode", SampleCatalogue.PROCEDURE, "receivingUnit", SampleCatalogue.COMMUNE, "channel",
                "COUNTER",
                "accept", accept, "applicant", Map.of("name", "Công dân mẫu 000001", "type", "CITIZEN"),
                "documents", List.of(Map.of("code", "TK", "form", "ORIGINAL")));
    }
}
