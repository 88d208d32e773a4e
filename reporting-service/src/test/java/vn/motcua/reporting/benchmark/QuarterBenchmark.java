package vn.motcua.reporting.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.contracts.EventTopic;
import vn.motcua.inbox.EventHandler;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

/** How fast a quarter of a province is counted, and how fast it answers then. */
@Tag("benchmark")
@QuarkusTest
@WithTestResource(RealComponents.class)
class QuarterBenchmark {
    private static final int BATCH = 2000;
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private final Instance<EventHandler> handlers;

    @TestHTTPResource
    URI address;

    QuarterBenchmark(@Any Instance<EventHandler> handlers) {
        this.handlers = handlers;
    }

    @Test
    void countsAQuarterAndAnswers() throws Exception {
        // Given
        Quarter quarter = new Quarter();
        apply(EventTopic.CATALOG, quarter.catalogue().stream().map(event -> received(EventTopic.CATALOG, event)).toList());
        List<ReceivedEvent> cases = new ArrayList<>();
        for (int i = 0; i < Quarter.CASES; i++) {
            cases.add(received(EventTopic.CASES, quarter.next()));
        }

        // When
        long start = System.nanoTime();
        for (int from = 0; from < cases.size(); from += BATCH) {
            apply(EventTopic.CASES, cases.subList(from, Math.min(from + BATCH, cases.size())));
        }
        double seconds = (System.nanoTime() - start) / 1e9;

        // Then
        System.out.printf("%n%d CaseImported applied in %.2f s: %.0f a second%n", Quarter.CASES, seconds,
                Quarter.CASES / seconds);
        String token = Tokens.user("bench").roles("province-admin").units(Quarter.PROVINCE).sign();
        String period = "/api/v1/indicators?unit=B1&from=2023-12-15&to=2024-03-14";
        for (String question : List.of(period, period + "&asOf=2024-03-14T10:30:00%2B07:00",
                period + "&level=DISTRICT&level=COMMUNE", period + "&by=childUnit", period + "&by=month",
                period + "&by=channel", period + "&by=field", period + "&by=procedure",
                "/api/v1/indicators/cases?unit=B1&from=2023-12-15&to=2024-03-14&figure=overdue",
                "/api/v1/indicators/cases?unit=B1&from=2023-12-15&to=2024-03-14&figure=received&limit=1000")) {
            int times = question.equals(period) ? 400 : 60;
            measure(question, token, 1, times);
            measure(question, token, 2, times);
        }
    }

    private void measure(String question, String token, int clients, int times) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<long[]>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(pool.submit(() -> ask(question, token, times / clients)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<long[]> one : all) {
                Arrays.stream(one.get()).forEach(nanos::add);
            }
            nanos.sort(null);
            System.out.printf("%-110s %d clients: p50 %5.1f ms, p99 %5.1f ms%n", question, clients,
                    nanos.get(nanos.size() / 2) / 1e6, nanos.get(nanos.size() * 99 / 100) / 1e6);
        } finally {
            pool.shutdown();
        }
    }

    private long[] ask(String question, String token, int times) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address.resolve(question))
                .header("Authorization", "Bearer " + token).build();
        long[] nanos = new long[times];
        for (int i = -Math.min(50, times / 2); i < times; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request,
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        return nanos;
    }

    private void apply(EventTopic topic, List<ReceivedEvent> events) {
        handlers.stream().filter(handler -> handler.topic().equals(topic.topicName()))
                .forEach(handler -> QuarkusTransaction.requiringNew().run(() -> handler.apply(events)));
    }

    private static ReceivedEvent received(EventTopic topic, Object event) {
        UUID id = UUID.randomUUID();
        try {
            return new ReceivedEvent(id, EventTopic.typeOf(event.getClass()), "", id, 1, Instant.EPOCH,
                    JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8), topic.topicName(), 0, 0);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
