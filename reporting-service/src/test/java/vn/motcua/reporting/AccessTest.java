package vn.motcua.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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

    /** An address of the indexes, asked about a unit in its query or its path. */
    private record IndexAddress(String method, String path, List<String> roles, Map<String, ?> body) {

        Response askedBy(RequestSpecification caller, String unit) {
            RequestSpecification request = body == null ? caller : caller.contentType(ContentType.JSON).body(body);
            return request.pathParam("unit", unit).request(method, path);
        }
    }

    private static final String ASKED = "?unit={unit}&period=2024-Q1";
    private static final List<String> ENTERING = List.of("reporter", "province-admin");
    private static final List<IndexAddress> INDEXES = List.of(
            new IndexAddress("GET", "/api/v1/indexes/766/scores" + ASKED, READERS, null),
            new IndexAddress("GET", "/api/v1/indexes/766/ranking" + ASKED, READERS, null),
            new IndexAddress("GET", "/api/v1/indexes/766/ranking" + ASKED + "&level=COMMUNE", READERS, null),
            new IndexAddress("POST", "/api/v1/indexes/766/what-if" + ASKED, READERS,
                    Map.of("maxima", Map.of("5.2", 11, "2.1", 15))),
            new IndexAddress("GET", "/api/v1/indexes/766/inputs/{unit}/2024-Q1", READERS, null),
            new IndexAddress("PUT", "/api/v1/indexes/766/inputs/{unit}/2024-Q1", ENTERING,
                    Map.of("inputs",
                            List.of(Map.of("indicator", "1.1", "numerator", 1, "denominator", 2, "source", "12/BC")))),
            new IndexAddress("PUT", "/api/v1/indexes/766/published/{unit}/2024-Q1", ENTERING, Map.of("total", 72.49)));

    static Stream<Arguments> indexes() {
        return INDEXES.stream().flatMap(address -> Stream.concat(READERS.stream(), Stream.of("catalog-editor", "nobody"))
                .flatMap(role -> Stream.of("A1.30", "A1.30.01", "A1.31", "A1")
                        .map(unit -> Arguments.of(address, role, unit))));
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void indexesAreAskedAndFedByThoseNamedForTheirOwnUnits(IndexAddress address, String role, String unit) {
        // Given
        Told.province("A1");
        boolean named = address.roles().contains(role);
        boolean own = unit.startsWith("A1.30");

        // When
        Response answer = address.askedBy(Told.as("lan", role, "A1.30"), unit);

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(named && own ? 200 : 403);
        if (!own && named) {
            assertThat(answer.jsonPath().getString("type")).endsWith("outside-unit-scope");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "reporter", "leader", "province-admin", "auditor", "integrator", "officer", "handler",
            "catalog-editor", "nobody" })
    void readersOfAnyUnitSeeTheRulesOfIndexes(String role) {
        // Given
        Told.province("A1");

        // When
        int answer = Told.as("lan", role, "A1.30").get("/api/v1/indexes").statusCode();

        // Then
        assertThat(answer).isEqualTo(READERS.contains(role) ? 200 : 403);
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

        List<Integer> ofIndexes = INDEXES.stream().flatMap(address -> Stream
                .of(given(), given().auth().oauth2(lan.signedByAStranger().sign()))
                .map(caller -> address.askedBy(caller, "A1").statusCode())).toList();

        // Then
        assertThat(answers).containsOnly(401);
        assertThat(ofIndexes).hasSize(2 * INDEXES.size()).containsOnly(401);
    }
}
