package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.feedback.Province.COMMUNE;
import static vn.motcua.feedback.Requests.as;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.feedback.handled.CaseListener;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;
import vn.motcua.testing.Topic.Seen;

@QuarkusTest
@WithTestResource(RealComponents.class)
class SatisfactionTest {

    private static final String IMPORTED = EventTopic.typeOf(CaseImported.class);

    @Inject
    Province province;
    @Inject
    CaseListener listener;

    @BeforeEach
    void aProvince() {
        province.known();
    }

    private static String line(String id, String caseCode, String level, String at) {
        return ("{\"sourceSystem\": \"khao-sat\", \"sourceId\": \"%s\", \"caseCode\": \"%s\", \"level\": \"%s\", "
                + "\"respondedAt\": \"%s\"}").formatted(id, caseCode, level, at);
    }

    private static List<JsonPath> importing(String... lines) {
        return importing(String.join("\n", lines));
    }

    private static List<JsonPath> importing(String body) {
        return answers(body).map(JsonPath::from).toList();
    }

    private static Stream<String> answers(String body) {
        return as("integrator", "H28").contentType("application/x-ndjson").body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/satisfaction-responses/import").then().statusCode(200).extract().asString().lines();
    }

    private static List<Seen> told(String caseCode) {
        return Topic.named(EventTopic.FEEDBACK.topicName()).records().stream()
                .filter(seen -> caseCode.equals(seen.headers().get("ce_subject"))).toList();
    }

    private static CaseRef ref(String code) {
        return new CaseRef(code, COMMUNE, "1.001193", 1, Channel.ONLINE);
    }

    @Test
    void aLaterResponseTakesAnEarlierOnesPlace() {
        // Given
        String code = province.handledCase(COMMUNE, 1);
        String body = "{\"caseCode\": \"%s\", \"level\": \"%s\", \"comment\": \"Bà Lan rất hài lòng\"}";
        as("officer", COMMUNE).body(body.formatted(code, "NEUTRAL")).post("/api/v1/satisfaction-responses").then()
                .statusCode(201).body("responses", equalTo(1));

        // When
        Response later = as("officer", COMMUNE).body(body.formatted(code, "SATISFIED")).post("/api/v1/satisfaction-responses");

        // Then
        later.then().statusCode(200).body("responses", equalTo(2));
        as("leader", "H28.30").get("/api/v1/satisfaction-responses/{code}", code).then().body("level", equalTo("SATISFIED"));
        List<Seen> told = await().atMost(Duration.ofSeconds(20)).until(() -> told(code), seen -> seen.size() == 2);
        assertThat(told).extracting(Seen::sequence).containsExactly(1L, 2L);
        assertThat(told).extracting(Seen::key).containsOnly(told.get(0).key()).doesNotContain(Province.idOf(code).toString());
        assertThat(told).allSatisfy(seen -> assertThat(seen.body()).doesNotContain("Lan").contains("1.001193", COMMUNE));
    }

    @Test
    void anUnhandledCaseCannotBeRespondedTo() {
        // Given
        String body = "{\"caseCode\": \"H28.30.001-240304-9999\", \"level\": \"NEUTRAL\"}";

        // When
        Response refused = as("officer", COMMUNE).body(body).post("/api/v1/satisfaction-responses");

        // Then
        refused.then().statusCode(422).body("errors[0].field", equalTo("caseCode"));
        as("officer", COMMUNE).get("/api/v1/satisfaction-responses/{code}", "H28.30.001-240304-9999").then().statusCode(404);
    }

    @Test
    void aResolutionTakenBackClosesTheDoorAgain() {
        // Given
        String code = province.handledCase(COMMUNE, 2);

        // When
        Topic.named(EventTopic.CASES.topicName()).publish(EventTopic.typeOf(ResolutionCorrected.class), Province.idOf(code), 2,
                new ResolutionCorrected(ref(code), Instant.parse("2024-03-06T02:00:00Z"), null));

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> !province.isHandled(code));
    }

    @Test
    void anImportedCaseIsHandledByItsLastWord() {
        // Given
        String code = "H28.30.001-240304-0003";
        Topic cases = Topic.named(EventTopic.CASES.topicName());
        Instant submitted = Instant.parse("2024-03-04T02:00:00Z");
        CaseImported.Step resolved = new CaseImported.Step(StepKind.RESOLVED, submitted.plusSeconds(600), submitted, null);
        CaseImported.Step corrected = new CaseImported.Step(StepKind.RESOLUTION_CORRECTED, submitted.plusSeconds(900), null,
                null);

        // When
        cases.publish(IMPORTED, Province.idOf(code), 1, new CaseImported(ref(code), submitted, List.of(resolved), null));
        await().atMost(Duration.ofSeconds(30)).until(() -> province.isHandled(code));
        cases.publish(IMPORTED, Province.idOf(code), 2,
                new CaseImported(ref(code), submitted, List.of(resolved, corrected), null));

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> !province.isHandled(code));
    }

    @Test
    void linesAreAnsweredOneByOne() {
        // Given
        String code = province.handledCase(COMMUNE, 4);
        String other = province.handledCase(COMMUNE, 5);

        // When
        List<JsonPath> answers = importing(line("a", code, "NEUTRAL", "2024-03-07T08:00:00+07:00"), "nonsense",
                line("b", "H28.30.001-240304-8888", "NEUTRAL", "2024-03-07T08:00:00+07:00"),
                line("c", code, "HAPPY", "2024-03-07T08:00:00+07:00"),
                line("d", code, "SATISFIED", "2024-03-08T08:00:00+07:00"),
                line("e", other, "SATISFIED", "2190-03-08T08:00:00+07:00"),
                line("d", other, "SATISFIED", "2024-03-08T08:00:00+07:00"));

        // Then
        assertThat(answers).extracting(answer -> answer.getString("status")).containsExactly("IMPORTED", "INVALID", "INVALID",
                "INVALID", "IMPORTED", "INVALID", "INVALID");
        assertThat(answers).extracting(answer -> answer.getString("errors[0].field")).containsExactly(null, "", "caseCode",
                "level", null, "respondedAt", "caseCode");
        assertThat(importing(line("a", code, "NEUTRAL", "2024-03-07T08:00:00+07:00"),
                line("d", code, "SATISFIED", "2024-03-08T08:00:00+07:00"))).extracting(answer -> answer.getString("status"))
                .containsExactly("UNCHANGED", "UNCHANGED");
    }

    /** The clock on the wall is printed only: a machine that is busy with other things would fail a good service. */
    @Test
    void aQuarterOfCasesAndTheirResponsesComesInQuickly() {
        // Given
        int howMany = 20_000;
        List<ReceivedEvent> events = new ArrayList<>(howMany);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < howMany; i++) {
            String code = "H28.30.001-240201-%05d".formatted(i);
            events.add(
                    new ReceivedEvent(UUID.randomUUID(), IMPORTED, code, Province.idOf(code), 1, Instant.EPOCH, imported(code),
                            EventTopic.CASES.topicName(), 0, i));
            if (i < 5_000) {
                lines.append(line("q" + i, code, "SATISFIED", "2024-03-08T08:00:00+07:00")).append('\n');
            }
        }

        // When
        long started = System.nanoTime();
        long startedCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < howMany; i += 2_000) {
            List<ReceivedEvent> batch = events.subList(i, i + 2_000);
            QuarkusTransaction.requiringNew().run(() -> listener.apply(batch));
        }
        double eventSeconds = (System.nanoTime() - started) / 1e9;
        double eventCpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startedCpu) / 1e9;
        started = System.nanoTime();
        List<String> answers = answers(lines.toString()).toList();
        double lineSeconds = (System.nanoTime() - started) / 1e9;

        // Then
        System.out.printf("handled cases: %.0f events/s, %.0f per second of our own CPU; 5,000 responses in %.2f s%n",
                howMany / eventSeconds, howMany / eventCpu, lineSeconds);
        assertThat(answers).hasSize(5_000);
        assertThat(answers).allSatisfy(answer -> assertThat(answer).contains("IMPORTED"));
        assertThat(howMany / eventCpu).isGreaterThan(8_000);
        assertThat(lineSeconds).isLessThan(30);
    }

    private static byte[] imported(String code) {
        return ("{\"caseRef\":{\"caseCode\":\"%s\",\"receivingUnit\":\"H28.30.001\",\"procedureCode\":\"1.001193\","
                + "\"procedureVersion\":1,\"channel\":\"COUNTER\"},\"submittedAt\":\"2024-02-01T01:00:00Z\",\"steps\":["
                + "{\"kind\":\"ACCEPTED\",\"at\":\"2024-02-01T01:00:00Z\",\"dueAt\":\"2024-02-08T01:00:00Z\"},"
                + "{\"kind\":\"TRANSFERRED\",\"at\":\"2024-02-01T02:00:00Z\",\"dueAt\":\"2024-02-08T01:00:00Z\",\"unit\":\"H28.30\"},"
                + "{\"kind\":\"TRANSFERRED\",\"at\":\"2024-02-02T02:00:00Z\",\"dueAt\":\"2024-02-08T01:00:00Z\",\"unit\":\"H28.30.001\"},"
                + "{\"kind\":\"RESOLVED\",\"at\":\"2024-02-05T02:00:00Z\",\"dueAt\":\"2024-02-08T01:00:00Z\"},"
                + "{\"kind\":\"HANDED_OVER\",\"at\":\"2024-02-05T03:00:00Z\",\"dueAt\":\"2024-02-08T01:00:00Z\"}]}")
                .formatted(code)
                .getBytes(StandardCharsets.UTF_8);
    }
}
