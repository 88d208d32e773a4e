package vn.motcua.feedback;

import static vn.motcua.feedback.Province.COMMUNE;
import static vn.motcua.feedback.Province.DISTRICT;
import static vn.motcua.feedback.Province.NEIGHBOUR;
import static vn.motcua.feedback.Requests.as;
import static vn.motcua.feedback.Requests.submitted;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

/** Who may come near what: every endpoint, every role, the own unit and another one. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class RoleUnitMatrixTest {

    private static final List<String> ROLES = List.of("officer", "handler", "leader", "catalog-editor", "reporter",
            "province-admin", "integrator", "auditor");
    private static final Set<String> UNITS_STAFF = Set.of("officer", "handler", "leader", "province-admin");
    private static final Set<String> READERS = Set.of("officer", "handler", "leader", "province-admin", "auditor");

    @Inject
    Province province;

    @BeforeEach
    void aProvince() {
        province.known();
    }

    /** One endpoint; {@code ofOneUnit} says that it names something of a unit, which other units must not touch. */
    private record Endpoint(String method, String path, String type, String body, Set<String> roles, boolean ofOneUnit) {

        Response call(RequestSpecification caller) {
            return (body == null ? caller : caller.contentType(type).body(body.getBytes(StandardCharsets.UTF_8)))
                    .request(method, path);
        }
    }

    private List<Endpoint> endpoints(String code, String caseCode) {
        String one = "/api/v1/feedback/" + code;
        String json = "application/json";
        String ndjson = "application/x-ndjson";
        String reason = "{\"reason\": \"x\"}";
        return List.of(new Endpoint("GET", "/api/v1/feedback", json, null, READERS, false),
                new Endpoint("GET", one, json, null, READERS, true),
                new Endpoint("GET", one + "/history", json, null, READERS, true),
                new Endpoint("POST", one + "/supply-supplement", json, "{\"text\": \"x\"}", UNITS_STAFF, true),
                new Endpoint("POST", one + "/request-supplement", json, reason, UNITS_STAFF, true),
                new Endpoint("POST", one + "/answer", json, "{\"answer\": \"x\"}", UNITS_STAFF, true),
                new Endpoint("POST", one + "/return", json, reason, UNITS_STAFF, true),
                new Endpoint("POST", one + "/publish", json, null, UNITS_STAFF, true),
                new Endpoint("POST", one + "/take-up", json, null, UNITS_STAFF, true),
                new Endpoint("POST", one + "/forward", json, "{\"toUnit\": \"H28.30\"}", UNITS_STAFF, true),
                new Endpoint("POST", one + "/refuse", json, reason, UNITS_STAFF, true),
                new Endpoint("POST", "/api/v1/feedback/import", ndjson, "{}", Set.of("integrator"), false),
                new Endpoint("POST", "/api/v1/satisfaction-responses/import", ndjson, "{}", Set.of("integrator"), false),
                new Endpoint("GET", "/api/v1/satisfaction-responses/" + caseCode, json, null,
                        Set.of("officer", "leader", "province-admin", "auditor"), false),
                new Endpoint("POST", "/api/v1/satisfaction-responses", json,
                        "{\"caseCode\": \"%s\", \"level\": \"NEUTRAL\"}".formatted(caseCode),
                        Set.of("officer", "integrator"), false));
    }

    @Test
    void everyEndpointIsOpenToItsRolesInTheirUnitsAndToNobodyElse() {
        // Given
        String caseCode = province.handledCase(COMMUNE, 701);
        SoftAssertions softly = new SoftAssertions();

        // When
        for (String role : ROLES) {
            for (String unit : List.of(COMMUNE, DISTRICT, NEIGHBOUR)) {
                for (Endpoint endpoint : endpoints(submitted(COMMUNE), caseCode)) {
                    boolean elsewhere = unit.equals(NEIGHBOUR) && endpoint.ofOneUnit();
                    int status = endpoint.call(as(role, unit)).statusCode();
                    if (endpoint.roles().contains(role) && !elsewhere) {
                        softly.assertThat(status).as("%s of %s: %s", role, unit, endpoint).isNotIn(401, 403, 500);
                    } else {
                        softly.assertThat(status).as("%s of %s: %s", role, unit, endpoint).isEqualTo(403);
                    }
                }
            }
        }

        // Then
        softly.assertAll();
    }

    @Test
    void whoShowsNoTokenOrABadOneIsTurnedAway() {
        // Given
        List<RequestSpecification> callers = List.of(RestAssured.given(),
                RestAssured.given().auth().oauth2(Tokens.user("x").roles("officer").units("H28").expired().sign()),
                RestAssured.given().auth().oauth2(Tokens.user("x").roles("officer").units("H28").signedByAStranger().sign()),
                RestAssured.given().auth().oauth2(Tokens.user("x").roles("officer").units("H28").meantFor("other").sign()));
        SoftAssertions softly = new SoftAssertions();

        // When
        for (Endpoint endpoint : endpoints("PA-H28.30.001-240304-0001", "H28.30-240304-0001")) {
            for (RequestSpecification caller : callers) {
                softly.assertThat(endpoint.call(RestAssured.given().spec(caller)).statusCode()).as("%s", endpoint)
                        .isEqualTo(401);
            }
        }

        // Then
        softly.assertAll();
    }

    @Test
    void anotherUnitsCaseIsAnsweredLikeOneThatDoesNotExist() {
        // Given
        String caseCode = province.handledCase(COMMUNE, 702);
        String body = "{\"caseCode\": \"%s\", \"level\": \"NEUTRAL\"}";

        // When
        Response elsewhere = as("officer", NEIGHBOUR).body(body.formatted(caseCode)).post("/api/v1/satisfaction-responses");

        // Then
        softlySame(elsewhere, as("officer", NEIGHBOUR).body(body.formatted("H28.99-240304-0001"))
                .post("/api/v1/satisfaction-responses"));
    }

    private static void softlySame(Response one, Response other) {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(one.statusCode()).isEqualTo(422).isEqualTo(other.statusCode());
        softly.assertThat(one.asString()).isEqualTo(other.asString());
        softly.assertAll();
    }
}
