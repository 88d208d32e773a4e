package vn.motcua.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Case;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;

@QuarkusTest
@WithTestResource(RealComponents.class)
class ReceptionsTogetherTest {

    private static final int CLERKS = 16;
    private static final int EACH = 12;

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void sixteenClerksOfOneUnitNeverShareANumberNorLeaveOneOut() {
        // Given
        String unit = SampleCatalogue.communeOf(12);

        // When
        List<String> codes = Together.run(CLERKS, () -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                mine.add(Calls.received(unit, true));
            }
            return mine;
        }).stream().flatMap(List::stream).toList();

        // Then
        assertThat(codes.stream().map(code -> CaseCode.parse(code).orElseThrow().number()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, CLERKS * EACH).boxed().toList());
    }

    @Test
    void fiftyAcceptancesAtOnceAtOneUnitGetFiftyConsecutiveCodes() {
        // Given
        String unit = SampleCatalogue.communeOf(42);

        // When
        List<String> codes = Together.run(50, () -> Calls.received(unit, true));

        // Then
        assertThat(codes.stream().map(code -> CaseCode.parse(code).orElseThrow().number()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void oneIdempotencyKeyFromEightClientsAtOnceMakesOneCaseAndOneAnswer() {
        // Given
        String unit = SampleCatalogue.communeOf(13);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Calls.reception(unit, true);

        // When
        List<Response> answers = Together.run(8,
                () -> Calls.as("officer", unit).header("Idempotency-Key", key).body(body).post("/api/v1/cases"));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct()).hasSize(1);
        assertThat(rows.count("cases WHERE receiving_unit = ?", unit)).isEqualTo(1);
        assertThat(rows.toldOf(answers.get(0).path("code"))).hasSize(1);
        // The seven that were undone took no number with them.
        assertThat(Calls.received(unit, true)).endsWith("-0002");
    }

    @Test
    void oneNaturalKeyFromEightClientsAtOnceMakesOneCase() {
        // Given
        String unit = SampleCatalogue.communeOf(14);
        Map<String, Object> body = new LinkedHashMap<>(Calls.reception(unit, true));
        body.put("sourceSystem", "HUYEN-30");
        body.put("sourceId", "together-1");

        // When
        List<Response> answers = Together.run(8, () -> Calls.as("integrator", unit).body(body).post("/api/v1/cases"));

        // Then
        assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
        assertThat(answers.stream().map(answer -> answer.<String> path("code")).distinct()).hasSize(1);
        assertThat(rows.count("cases WHERE receiving_unit = ?", unit)).isEqualTo(1);
        assertThat(rows.toldOf(answers.get(0).path("code"))).extracting(Topic.Seen::sequence).containsExactly(1L);
        assertThat(Calls.received(unit, true)).endsWith("-0002");
    }

    @Test
    void verbsOnOneCaseFollowOneAnother() {
        // Given
        String unit = SampleCatalogue.communeOf(15);
        String code = Calls.received(unit, true);

        // When
        List<Integer> answers = Together.run(8,
                () -> Calls.act("officer", unit, code, "withdraw", Map.of()).extract().statusCode());

        // Then
        assertThat(answers.stream().sorted()).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(rows.toldOf(code)).extracting(Topic.Seen::sequence).containsExactly(1L, 2L);
    }

    @Test
    void aReceptionThatLosesADeadlockIsDoneOnceTheOtherIsThrough() throws Exception {
        // Given an import that has taken a number of the unit and is about to store the key of the very case that comes in
        String unit = SampleCatalogue.communeOf(18);
        LocalDate today = Case.dayOf(Instant.now());
        Map<String, Object> body = new LinkedHashMap<>(Calls.reception(unit, true));
        body.put("sourceSystem", "HUYEN-30");
        body.put("sourceId", "deadlock-1");
        try (Connection other = DriverManager.getConnection(url, user, password);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("INSERT INTO case_code_counter VALUES ('" + unit + "', '" + today + "', 1)");

            // When
            CompletableFuture<Response> reception = CompletableFuture
                    .supplyAsync(() -> Calls.as("integrator", unit).body(body).post("/api/v1/cases"));
            await().atMost(20, TimeUnit.SECONDS).pollInterval(20, TimeUnit.MILLISECONDS)
                    .until(() -> rows.count("pg_stat_activity WHERE wait_event_type = ?", "Lock") == 1);
            statement.execute("INSERT INTO case_source (source_system, source_id, case_id, submitted_on, code) "
                    + "VALUES ('HUYEN-30', 'deadlock-1', gen_random_uuid(), '" + today + "', '')");
            other.rollback();

            // Then
            assertThat(reception.get(20, TimeUnit.SECONDS).statusCode()).as(reception.join().asString()).isEqualTo(201);
        }
        assertThat(rows.count("cases WHERE receiving_unit = ?", unit)).isEqualTo(1);
    }
}
