package vn.motcua.cases.audit.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.audit.Trail;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

@QuarkusTest
@WithTestResource(RealComponents.class)
class EveryActLeavesAnEntryTest {

    private static final String UNIT = SampleCatalogue.communeOf(35);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @Inject
    Trail trail;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void aChangeNamesItsStepsAndItsActor() {
        // Given
        String code = Calls.received(UNIT, true);

        // When
        Calls.act("officer", UNIT, code, "resolve", Map.of("handOver", true)).statusCode(200);

        // Then
        assertThat(trail.of(code)).containsExactly("CHANGED ACCEPTED officer officer " + UNIT,
                "CHANGED RESOLVED+HANDED_OVER officer officer " + UNIT);
        assertThat(rows.one("SELECT changes FROM audit_entry WHERE position = ?", trail.positionOf(code, "CHANGED")))
                .matches("\\[\\{\"digest\":\"[0-9a-f]{64}\",\"fromStep\":2,\"toStep\":3,\"version\":1}]");
    }

    @Test
    void readsAreNotedWithTheUnitThatReads() {
        // Given
        String code = Calls.received(UNIT, true);

        // When
        Calls.as("leader", SampleCatalogue.DISTRICT).get("/api/v1/cases/{code}", code).then().statusCode(200);
        Calls.as("auditor", SampleCatalogue.PROVINCE).get("/api/v1/cases/{code}/history", code).then().statusCode(200);
        Calls.as("handler", UNIT).get("/api/v1/cases/{code}/due-date", code).then().statusCode(200);

        // Then
        assertThat(trail.of(code)).containsExactly("CHANGED ACCEPTED officer officer " + UNIT,
                "READ getCase leader leader " + SampleCatalogue.DISTRICT,
                "READ getCaseHistory auditor auditor " + SampleCatalogue.PROVINCE,
                "READ getCaseDueDate handler handler " + UNIT);
    }

    @Test
    void aListNamesTheCasesItShowed() {
        // Given
        String first = Calls.received(UNIT, true);
        String second = Calls.received(UNIT, true);

        // When
        Calls.as("handler", UNIT).queryParam("limit", 1).queryParam("unit", UNIT).get("/api/v1/cases").then().statusCode(200);

        // Then
        assertThat(trail.of(second)).last().isEqualTo("LISTED listCases handler handler " + UNIT);
        assertThat(trail.of(first)).hasSize(1);
    }

    @Test
    void aRefusedReadAndARefusedActAreNotedAndBounded() {
        // Given an account of its own: what is noted is bounded for each
        String code = Calls.received(UNIT, true);
        String guesser = Tokens.user("guesser").roles("leader").units(SampleCatalogue.OTHER_COMMUNE).sign();

        // When
        as(guesser).body(Map.of()).post("/api/v1/cases/{code}/withdraw", code).then().statusCode(403);
        for (int i = 0; i < 140; i++) {
            as(guesser).get("/api/v1/cases/{code}", code).then().statusCode(403);
        }

        // Then the calls may lie on both sides of the minute
        assertThat(trail.of(code)).contains("REFUSED withdrawCase guesser leader " + SampleCatalogue.OTHER_COMMUNE,
                "REFUSED getCase guesser leader " + SampleCatalogue.OTHER_COMMUNE);
        assertThat(trail.of(code)).hasSizeBetween(1 + 60, 1 + 120);
    }

    @Test
    void whatIsNotThereIsNotRead() {
        // Given
        String code = UNIT + "-240304-9999";

        // When
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then().statusCode(404);

        // Then
        assertThat(trail.of(code)).isEmpty();
    }

    @Test
    void aResendThatShowsTheCaseItMadeIsARead() {
        // Given
        Map<String, Object> body = new LinkedHashMap<>(Calls.reception(UNIT, true));
        body.put("sourceSystem", "HUYEN-30");
        body.put("sourceId", "audit-resend");
        String code = Calls.as("integrator", UNIT).body(body).post("/api/v1/cases").then().statusCode(201).extract()
                .path("code");

        // When
        Calls.as("integrator", UNIT).body(body).post("/api/v1/cases").then().statusCode(200);

        // Then
        assertThat(trail.of(code)).containsExactly("CHANGED ACCEPTED integrator integrator " + UNIT,
                "READ receiveCase integrator integrator " + UNIT);
        assertThat(rows.one("SELECT system FROM audit_entry WHERE codes @> ARRAY[?]::text[] AND what = 'CHANGED'", code))
                .isEqualTo("HUYEN-30");
    }

    @Test
    void aChangeThatFailsLeavesNone() {
        // Given
        String code = Calls.received(UNIT, true);

        // When
        Calls.act("officer", UNIT, code, "accept", Map.of()).statusCode(409);

        // Then
        assertThat(trail.of(code)).hasSize(1);
    }

    @Test
    void withoutAnEntryThereIsNoAnswer() {
        // Given
        String code = Calls.received(UNIT, true);
        trail.sealed();
        rows.run("ALTER TABLE audit_pending ADD CONSTRAINT unwritable CHECK (codes <> '" + code + "')");

        // When
        try {
            String answer = Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then().statusCode(500).extract()
                    .asString();

            // Then
            assertThat(answer).doesNotContain("Công dân mẫu");
        } finally {
            rows.run("ALTER TABLE audit_pending DROP CONSTRAINT unwritable");
        }
    }

    @Test
    void entriesBearNoPersonalData() {
        // Given
        String code = Calls.received(UNIT, true);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then().statusCode(200);

        // When
        String entries = trail.of(code) + rows.one("SELECT string_agg(e::text, '') FROM audit_entry e");

        // Then
        assertThat(entries).contains(code).doesNotContain("Công dân mẫu");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
