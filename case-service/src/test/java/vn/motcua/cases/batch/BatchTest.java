package vn.motcua.cases.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.processing.CaseVerbResource;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class BatchTest {

    private static final String UNIT = SampleCatalogue.communeOf(30);
    private static final String OTHER = SampleCatalogue.communeOf(33);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static String resolved() {
        String code = Calls.received(UNIT, true);
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);
        return code;
    }

    private static Map<String, Object> body(List<String> codes) {
        return Map.of("cases", codes.stream().map(code -> Map.of("code", code)).toList());
    }

    private static ValidatableResponse batch(String verb, String key, Map<String, ?> body) {
        return Calls.as("officer", UNIT).header("Idempotency-Key", key).body(body).post("/api/v1/cases/batch/" + verb).then();
    }

    private String stateOf(String code) {
        return rows.one("SELECT state FROM cases WHERE code = ?", code);
    }

    @Test
    void eachCaseHasItsAnswerAndARefusedOneStandsInNobodysWay() {
        // Given
        List<String> codes = new ArrayList<>(List.of(resolved(), Calls.received(UNIT, true), resolved(), UNIT + "-240108-9999",
                Calls.received(OTHER, true), "no code"));

        // When
        JsonPath answer = batch("hand-over", "batch-" + UUID.randomUUID(), body(codes)).statusCode(200).extract().jsonPath();

        // Then
        assertThat(answer.getList("answers.code")).isEqualTo(codes);
        assertThat(answer.getList("answers.outcome")).containsExactly("DONE", "REFUSED", "DONE", "REFUSED", "REFUSED",
                "REFUSED");
        assertThat(answer.getInt("done")).isEqualTo(2);
        assertThat(answer.getInt("refused")).isEqualTo(4);
        assertThat(answer.getList("answers.version")).containsExactly(2, null, 2, null, null, null);
        assertThat(answer.getList("answers.findAll { it.problem }.problem.type")).containsExactly(
                "urn:motcua:problem:transition-not-allowed", "urn:motcua:problem:case-not-found",
                "urn:motcua:problem:outside-unit-scope", "urn:motcua:problem:case-not-found");
        assertThat(answer.getString("answers[1].problem.detail")).contains("hand-over");
        assertThat(answer.getString("answers[1].problem.instance")).isEqualTo("/api/v1/cases/" + codes.get(1));
        assertThat(List.of(stateOf(codes.get(0)), stateOf(codes.get(1)), stateOf(codes.get(2)))).containsExactly("RETURNED",
                "ACCEPTED", "RETURNED");
    }

    @Test
    void fiftyResultsAreHandedOverAndToldOnce() {
        // Given
        List<String> codes = IntStream.range(0, 50).mapToObj(i -> resolved()).toList();
        String key = "batch-" + UUID.randomUUID();

        // When
        List<Integer> done = Together.run(3, () -> {
            ValidatableResponse answer = batch("hand-over", key, body(codes));
            return answer.statusCode(200).extract().<Integer> path("done");
        });

        // Then
        assertThat(done).as("every repeat gets the same answer").containsOnly(50);
        assertThat(codes).allSatisfy(code -> assertThat(rows.count("case_history h JOIN cases c ON c.id = h.case_id "
                + "WHERE c.code = ? AND h.step = 'HANDED_OVER'", code)).isEqualTo(1));
    }

    @Test
    void aBatchThatBrokeOffIsFinishedByItsResendAndNothingIsDoneTwice() {
        // Given: the first ten were done and the answer to the whole was never stored, as after a crash half-way
        List<String> codes = IntStream.range(0, 20).mapToObj(i -> Calls.received(UNIT, true)).toList();
        String key = "batch-" + UUID.randomUUID();
        Map<String, Object> transfer = Map.of("cases", codes.stream().map(code -> Map.of("code", code)).toList(), "toUnit",
                OTHER);
        batch("transfer", key, Map.of("cases", codes.subList(0, 10).stream().map(code -> Map.of("code", code)).toList(),
                "toUnit", OTHER)).statusCode(200);
        rows.run("DELETE FROM idempotency_key WHERE key = ?", key);

        // When
        JsonPath answer = batch("transfer", key, transfer).statusCode(200).extract().jsonPath();

        // Then
        assertThat(answer.getInt("done")).isEqualTo(20);
        assertThat(codes).allSatisfy(code -> assertThat(rows.count("case_history h JOIN cases c ON c.id = h.case_id "
                + "WHERE c.code = ? AND h.step = 'TRANSFERRED'", code)).as(code).isEqualTo(1));
    }

    @Test
    void aCaseThatWasChangedSinceItWasReadIsRefused() {
        // Given
        String stale = Calls.received(UNIT, false);
        String fresh = Calls.received(UNIT, false);
        Map<String, Object> chosen = Map.of("cases",
                List.of(Map.of("code", stale, "version", 7), Map.of("code", fresh, "version", 0)));

        // When
        JsonPath answer = batch("accept", "batch-" + UUID.randomUUID(), chosen).statusCode(200).extract().jsonPath();

        // Then
        assertThat(answer.getList("answers.outcome")).containsExactly("REFUSED", "DONE");
        assertThat(answer.getInt("answers[0].problem.status")).isEqualTo(412);
    }

    @Test
    void theRolesAreThoseOfTheSingleVerb() {
        // Given
        List<Method> batches = Stream.of(BatchResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class)).toList();

        // Then
        assertThat(batches).hasSizeGreaterThanOrEqualTo(3).allSatisfy(batch -> {
            Method verb = Stream.of(CaseVerbResource.class.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(
                    Path.class) && method.getAnnotation(Path.class).value().equals(batch.getAnnotation(Path.class).value()))
                    .findFirst().orElseThrow();
            assertThat(batch.getAnnotation(RolesAllowed.class).value())
                    .containsExactlyInAnyOrder(verb.getAnnotation(RolesAllowed.class).value());
        });
    }

    @Test
    void whatIsNoBatchIsRefusedWhole() {
        // Given
        String code = Calls.received(UNIT, true);

        // Then
        batch("transfer", "a", Map.of("cases", List.of(Map.of("code", code), Map.of("code", code)), "toUnit", OTHER))
                .statusCode(422);
        batch("transfer", "a", Map.of("cases", List.of(), "toUnit", OTHER)).statusCode(422);
        batch("transfer", "a", Map.of("cases", List.of(Map.of("code", code)))).statusCode(422);
        batch("accept", "a", body(IntStream.range(0, 201).mapToObj(i -> UNIT + "-240108-%04d".formatted(i + 1)).toList()))
                .statusCode(422);
        batch("stop", "a", body(List.of(code))).statusCode(404);
        assertThat(stateOf(code)).isEqualTo("ACCEPTED");
    }
}
