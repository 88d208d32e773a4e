package vn.motcua.cases.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

/** What live verbs tell of documents, and of how results reach their applicants. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class MannerOfHandlingTest {
    private static final String UNIT = SampleCatalogue.communeOf(27);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void anAcceptedCaseTellsItsDocumentsByForm() {
        // When
        String code = received("ONLINE", SampleCatalogue.PROCEDURE);

        // Then
        assertThat(told(code, "CaseAccepted").get("documents")).isEqualTo(json("{\"original\": 1, \"digitised\": 1}"));
    }

    @Test
    void anOnlineCaseWithoutFeesIsFullyOnlineWhenItsResultComesByPost() {
        // Given
        String code = received("ONLINE", SampleCatalogue.PROCEDURE);
        act(code, "resolve", Map.of()).statusCode(200);

        // When
        act(code, "hand-over", Map.of("handedOverBy", "POSTAL")).statusCode(200)
                .body("handedOverBy", equalTo("POSTAL")).body("fullyOnline", equalTo(true));

        // Then
        JsonNode told = told(code, "ResultHandedOver");
        assertThat(told.get("handedOverBy").asText()).isEqualTo("POSTAL");
        assertThat(told.get("fullyOnline").asBoolean()).isTrue();
        read(code).body("handedOverBy", equalTo("POSTAL")).body("fullyOnline", equalTo(true));
    }

    @Test
    void aFeeDecidesByWhereItWasPaid() {
        // Given
        String online = received("ONLINE", SampleCatalogue.WITH_FEES);
        String counter = received("ONLINE", SampleCatalogue.WITH_FEES);
        String unknown = received("ONLINE", SampleCatalogue.WITH_FEES);
        pay(online, SampleCatalogue.KNOWN_FEE, 8_000, "ONLINE");
        pay(online, SampleCatalogue.OPEN_FEE, 1_000, "ONLINE");
        pay(counter, SampleCatalogue.KNOWN_FEE, 8_000, "COUNTER");
        pay(unknown, SampleCatalogue.KNOWN_FEE, 7_999, "ONLINE");

        // When
        for (String code : List.of(online, counter, unknown)) {
            act(code, "resolve", Map.of("handOver", true, "handedOverBy", "ELECTRONIC")).statusCode(200);
        }

        // Then
        read(online).body("fullyOnline", equalTo(true));
        read(counter).body("fullyOnline", equalTo(false));
        read(unknown).body("$", not(hasKey("fullyOnline"))).body("handedOverBy", equalTo("ELECTRONIC"));
    }

    @Test
    void aPaymentInTheCourseOfTheCaseIsAFeeToo() {
        // Given
        String online = received("ONLINE", SampleCatalogue.WITH_FEES);
        String counter = received("ONLINE", SampleCatalogue.PROCEDURE);
        for (String code : List.of(online, counter)) {
            act(code, "request-payment", Map.of("amountVnd", 8_000)).statusCode(200);
            act(code, "confirm-payment", Map.of("paidOnline", code.equals(online))).statusCode(200);
            act(code, "resolve", Map.of()).statusCode(200);
        }

        // When
        Calls.as("officer", UNIT).body(Map.of("cases", List.of(Map.of("code", online), Map.of("code", counter)),
                "handedOverBy", "POSTAL")).post("/api/v1/cases/batch/hand-over").then().statusCode(200);

        // Then
        read(online).body("fullyOnline", equalTo(true));
        read(counter).body("fullyOnline", equalTo(false));
    }

    @Test
    void whoSaysNothingIsToldOfNothing() {
        // Given
        String code = received("ONLINE", SampleCatalogue.PROCEDURE);

        // When
        act(code, "resolve", Map.of("handOver", true)).statusCode(200);

        // Then
        assertThat(told(code, "ResultHandedOver").has("fullyOnline")).isFalse();
        read(code).body("$", not(hasKey("handedOverBy")));
    }

    @Test
    void refusesAnUnknownWayAndOneWithoutHandingOver() {
        // Given
        String code = received("COUNTER", SampleCatalogue.PROCEDURE);

        // Then
        act(code, "resolve", Map.of("handedOverBy", "POSTAL")).statusCode(422).body("errors.field", contains("handedOverBy"));
        act(code, "resolve", Map.of("handOver", true, "handedOverBy", "PIGEON")).statusCode(400);
        read(code).body("state", equalTo("ACCEPTED"));
    }

    private static String received(String channel, String procedure) {
        Map<String, Object> body = new HashMap<>(Calls.reception(UNIT, true));
        body.put("channel", channel);
        body.put("procedureCode", procedure);
        body.put("documents",
                List.of(Map.of("code", "TK", "form", "DIGITISED"), Map.of("code", "GCS", "form", "ORIGINAL")));
        return Calls.as("officer", UNIT).body(body).post("/api/v1/cases").then().statusCode(201).extract().path("code");
    }

    private static ValidatableResponse act(String code, String verb, Map<String, ?> body) {
        return Calls.act("officer", UNIT, code, verb, body);
    }

    private static ValidatableResponse read(String code) {
        return Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then().statusCode(200);
    }

    private static void pay(String code, String fee, long amount, String method) {
        Calls.as("officer", UNIT)
                .body(Map.of("fee", fee, "amountVnd", amount, "method", method, "receiptNumber", fee + "-" + amount))
                .post("/api/v1/cases/{code}/fees/payments", code).then().statusCode(201);
    }

    private JsonNode told(String code, String type) {
        return rows.toldOf(code).stream().filter(seen -> seen.type().equals("vn.motcua.cases." + type + ".v1"))
                .map(seen -> json(seen.body())).findFirst().orElseThrow();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
