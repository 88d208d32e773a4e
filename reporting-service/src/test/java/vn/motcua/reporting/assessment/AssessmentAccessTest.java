package vn.motcua.reporting.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.SHEETS;
import static vn.motcua.reporting.assessment.District.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.motcua.reporting.Told;
import vn.motcua.testing.RealComponents;

/** Endpoint × role × unit: who may read and who may write which part of a round. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AssessmentAccessTest {
    private static final List<String> ROLES = List.of("officer", "handler", "reporter", "leader", "province-admin", "auditor",
            "integrator", "nobody");
    private static final Set<String> READERS = Set.of("officer", "handler", "reporter", "leader", "province-admin", "auditor");
    private static final Set<String> WRITERS = Set.of("officer", "reporter", "leader");
    private static final String MEMBER = "Z1.34.001";
    private static final String OTHER_MEMBER = "Z1.34.002";
    private static final String APPRAISER = "Z1.34";

    private static String round;
    private static String sheet;

    /**
     * An address and who may use it: {@code read} by those it concerns and those above, {@code unit} and {@code appraiser}
     * alone.
     */
    private record Endpoint(String method, String path, Set<String> roles, Set<String> units, Map<String, Object> body) {
    }

    private static final Set<String> WHO_READ = Set.of(MEMBER, APPRAISER, "Z1");
    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("GET", "round", READERS, Set.of(MEMBER, OTHER_MEMBER, APPRAISER, "Z1"), null),
            new Endpoint("GET", "round/ranking", READERS, Set.of(APPRAISER, "Z1"), null),
            new Endpoint("GET", "round/ranking.xlsx", READERS, Set.of(APPRAISER, "Z1"), null),
            new Endpoint("GET", "round/seal", READERS, Set.of(APPRAISER, "Z1"), null),
            new Endpoint("POST", "round/decision", Set.of("leader"), Set.of(APPRAISER), District.decision()),
            new Endpoint("POST", "round/cancel", Set.of("leader"), Set.of(), Map.of("comment", " ")),
            new Endpoint("GET", "sheet", READERS, WHO_READ, null),
            new Endpoint("GET", "sheet/sheet.xlsx", READERS, WHO_READ, null),
            new Endpoint("GET", "sheet/differences", READERS, WHO_READ, null),
            new Endpoint("PUT", "sheet/self-scores", WRITERS, Set.of(MEMBER),
                    District.scores(Map.of("criterion", "A.2", "points", 3))),
            new Endpoint("POST", "sheet/submit", Set.of("leader"), Set.of(MEMBER), null),
            new Endpoint("POST", "sheet/take-up", WRITERS, Set.of(APPRAISER), null),
            new Endpoint("PUT", "sheet/appraisals", WRITERS, Set.of(APPRAISER),
                    District.scores(Map.of("criterion", "A.2", "points", 3))),
            new Endpoint("POST", "sheet/finish", WRITERS, Set.of(APPRAISER), null),
            new Endpoint("POST", "sheet/return", WRITERS, Set.of(APPRAISER), Map.of("comment", "x")),
            new Endpoint("POST", "sheet/comments", WRITERS, Set.of(MEMBER, APPRAISER), Map.of("comment", "x")));

    static Stream<Arguments> matrix() {
        return ENDPOINTS.stream().flatMap(endpoint -> ROLES.stream().flatMap(role -> Stream
                .of(MEMBER, OTHER_MEMBER, APPRAISER, "Z1", "Z1.31").map(unit -> Arguments.of(endpoint, role, unit))));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void onlyTheSidesWriteAndOnlyWhoIsConcernedReads(Endpoint endpoint, String role, String unit) {
        // Given
        round();
        boolean named = endpoint.roles().contains(role);

        // When
        Response answer = call(Told.as("lan", role, unit), endpoint);

        // Then: who may gets past the guard, whatever the state of the round has to say about it
        if (named && endpoint.units().contains(unit)) {
            assertThat(answer.statusCode()).isIn(200, 404, 409);
        } else if (endpoint.path().equals("round/cancel") && named) {
            assertThat(answer.statusCode()).isEqualTo(422);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aRoundIsOpenedByALeaderOfTheAppraisingUnitAlone() {
        // Given
        District district = District.told("Z1");
        round();
        Map<String, Object> request = district.request("year-end-tasks-sample", "2024");

        // When
        Map<String, Integer> answers = Map.of("leader of the district", open("leader", APPRAISER, request),
                "leader of the province",
                open("leader", "Z1", request), "leader of a commune", open("leader", MEMBER, request), "officer",
                open("officer", APPRAISER, request), "province-admin", open("province-admin", "Z1", request));

        // Then: the round is there already
        assertThat(answers).containsEntry("leader of the district", 409).containsEntry("leader of the province", 403)
                .containsEntry("leader of a commune", 403).containsEntry("officer", 403).containsEntry("province-admin", 403);
    }

    @Test
    void nobodyAppraisesTheirOwnUnit() {
        // Given
        round();

        // When
        Response answer = call(Told.as("lan", "officer", APPRAISER, MEMBER), ENDPOINTS.get(12));

        // Then
        answer.then().statusCode(403).body("type", endsWith("assessment-own-sheet"));
    }

    @Test
    void withoutATokenEverythingIsClosed() {
        // Given
        round();

        // When
        List<Integer> answers = ENDPOINTS.stream().map(endpoint -> call(given(), endpoint).statusCode()).toList();

        // Then
        assertThat(answers).containsOnly(401);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of(ROUNDS + "/" + UUID.randomUUID(), ROUNDS + "/x", ROUNDS + "/x/ranking", SHEETS + "x",
                SHEETS + UUID.randomUUID(), SHEETS + "x/differences")) {
            Told.admin("Z1").get(path).then().statusCode(404);
        }
    }

    private static int open(String role, String unit, Map<String, Object> request) {
        return body(Told.as("lan", role, unit), request).post(ROUNDS).statusCode();
    }

    private static Response call(RequestSpecification request, Endpoint endpoint) {
        String path = endpoint.path().replaceFirst("^round", ROUNDS + "/" + round).replaceFirst("^sheet",
                SHEETS + sheet);
        return (endpoint.body() == null ? request : body(request, endpoint.body())).request(endpoint.method(), path);
    }

    private static void round() {
        if (round == null) {
            District district = District.told("Z1");
            round = district.opens("year-end-tasks-sample", "2024");
            sheet = district.sheet(round, MEMBER);
        }
    }
}
