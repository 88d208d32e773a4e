package vn.motcua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;
import vn.motcua.time.CivilTime;

/** Endpoint × role × unit: who may see which figures. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AccessTest {
    private static final List<String> ENDPOINTS = List.of("/api/v1/indicators", "/api/v1/indicators/cases?figure=overdue",
            "/api/v1/indicators/subjects?figure=feedback.received", "/api/v1/reports/ii06a", "/api/v1/indicators/due-ahead",
            "/api/v1/indicators/due-ahead/cases?day=" + CivilTime.dateOf(Instant.now()).plusDays(1));
    private static final List<String> READERS = List.of("reporter", "leader", "province-admin", "auditor", "integrator",
            "officer", "handler");

    static Stream<Arguments> matrix() {
        return ENDPOINTS.stream().flatMap(endpoint -> Stream
                .concat(READERS.stream(), Stream.of("catalog-editor", "nobody"))
                .flatMap(
                        role -> Stream.of("A1.30", "A1.30.01", "A1.31", "A1").map(unit -> Arguments.of(endpoint, role, unit))));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void readersSeeTheirOwnUnitsAndThoseBelow(String endpoint, String role, String unit) {
        // Given
        Told.province("A1");
        boolean reader = READERS.contains(role);
        boolean own = unit.startsWith("A1.30");

        // When
        Response answer = Told.as("lan", role, "A1.30").queryParam("unit", unit).queryParam("from", "2024-01-01")
                .queryParam("to", "2024-01-31").get(endpoint);

        // Then
        assertThat(answer.statusCode()).isEqualTo(reader && own ? 200 : 403);
        if (!own && reader) {
            assertThat(answer.jsonPath().getString("type")).endsWith("outside-unit-scope");
        }
    }

    @Test
    void anUnknownUnitIsToldApartOnlyByWhoSeesTheWholeTree() {
        // Given
        Told.province("A1");

        // When
        int forADistrict = Told.as("lan", "reporter", "A1.30").queryParam("unit", "A1.99").queryParam("from", "2024-01-01")
                .queryParam("to", "2024-01-31").get("/api/v1/indicators").statusCode();
        int forItsHolder = Told.as("lan", "reporter", "A1.99").queryParam("unit", "A1.99").queryParam("from", "2024-01-01")
                .queryParam("to", "2024-01-31").get("/api/v1/indicators").statusCode();

        // Then
        assertThat(forADistrict).isEqualTo(403);
        assertThat(forItsHolder).isEqualTo(404);
    }

    @Test
    void missingAndForeignTokensAreRefused() {
        // Given
        Tokens lan = Tokens.user("lan").roles("reporter").units("A1");

        // When
        List<Integer> answers = Stream
                .of("", lan.signedByAStranger().sign(),
                        Tokens.user("lan").roles("reporter").issuedBy("https://elsewhere").sign(),
                        Tokens.user("lan").roles("reporter").expired().sign(),
                        Tokens.user("lan").roles("reporter").meantFor("other").sign())
                .flatMap(token -> ENDPOINTS.stream().map(
                        endpoint -> (token.isEmpty() ? given() : given().auth().oauth2(token)).get(endpoint).statusCode()))
                .toList();

        // Then
        assertThat(answers).containsOnly(401);
    }
}
