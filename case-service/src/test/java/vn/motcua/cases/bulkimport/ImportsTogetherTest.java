package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.bulkimport.Importing.Answer;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;

/** Nothing lost and nothing twice, whoever sends at the same time and wherever a connection breaks. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class ImportsTogetherTest {

    private static final int LINES = 1200;

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void theSameFileFromSeveralClientsAtOnceMakesEveryCaseOnce() {
        // Given
        String unit = SampleCatalogue.communeOf(8);
        String file = file("parallel-", unit);

        // When
        List<List<Answer>> answers = Together.run(3, () -> Importing.send(file));

        // Then
        assertThat(answers).allSatisfy(
                one -> assertThat(one).hasSize(LINES).extracting(Answer::status).isSubsetOf("IMPORTED", "UNCHANGED"));
        assertThat(answers.get(1)).extracting(Answer::code).isEqualTo(answers.get(0).stream().map(Answer::code).toList());
        assertThat(answers.stream().flatMap(List::stream).filter(one -> one.status().equals("IMPORTED"))).hasSize(LINES);
        onceEach("parallel-", unit);
    }

    @Test
    void aBrokenConnectionIsResumedBySendingAgain() throws IOException {
        // Given
        String unit = SampleCatalogue.communeOf(9);
        String file = file("broken-", unit);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            byte[] body = file.getBytes(StandardCharsets.UTF_8);
            out.write(("POST /api/v1/cases/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Calls.token("integrator", SampleCatalogue.PROVINCE)
                    + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length - 100);
            out.flush();
            await().atMost(30, TimeUnit.SECONDS).until(() -> rows.count("cases WHERE receiving_unit = ?", unit) >= 1000);
            socket.setSoLinger(true, 0);
        }

        // When
        List<Answer> answers = Importing.send(file);

        // Then
        assertThat(answers).hasSize(LINES).extracting(Answer::status).isSubsetOf("IMPORTED", "UNCHANGED");
        assertThat(answers.stream().filter(one -> one.status().equals("UNCHANGED")).count()).isBetween(1000L, (long) LINES - 1);
        onceEach("broken-", unit);
    }

    @Test
    void aVerbThatWaitsForAnImportFindsTheCase() {
        // Given
        String unit = SampleCatalogue.communeOf(10);
        List<Answer> imported = Importing.send(openCases("updated-", unit, 0));
        String code = imported.get(0).code();

        for (int round = 1; round <= 5; round++) {
            // When
            String file = openCases("updated-", unit, round);
            CompletableFuture<List<Answer>> importing = CompletableFuture.supplyAsync(() -> Importing.send(file));
            Set<Integer> statuses = new HashSet<>();
            do {
                statuses.add(Calls.as("officer", unit).header("If-Match", "\"999\"").body(Map.of())
                        .post("/api/v1/cases/{code}/resolve", code).statusCode());
            } while (!importing.isDone());

            // Then
            assertThat(importing.join()).extracting(Answer::status).containsOnly("UPDATED");
            assertThat(statuses).containsOnly(412);
        }
    }

    /** Open cases whose past gets longer with each round. */
    private static String openCases(String prefix, String unit, int round) {
        return IntStream.range(0, 200).mapToObj(i -> {
            Line line = Line.accepted(prefix + i).in(unit);
            for (int day = 0; day < round; day++) {
                line.step("TRANSFERRED", "2024-01-1" + day + "T10:00", "toUnit", SampleCatalogue.DEPARTMENT);
            }
            return line.json();
        }).collect(Collectors.joining("\n"));
    }

    private void onceEach(String prefix, String unit) {
        assertThat(rows.count("cases WHERE receiving_unit = ?", unit)).isEqualTo(LINES);
        assertThat(rows.count("case_source WHERE source_id LIKE ?", prefix + "%")).isEqualTo(LINES);
        assertThat(rows.count("case_history h JOIN cases c ON c.id = h.case_id WHERE c.receiving_unit = ?", unit))
                .isEqualTo(2L * LINES);
        assertThat(rows.one("SELECT max(code) FROM cases WHERE receiving_unit = ?", unit)).isEqualTo(unit + "-240108-" + LINES);
        List<Topic.Seen> told = rows.told().stream()
                .filter(seen -> seen.headers().get("ce_subject").startsWith(unit + "-")).toList();
        assertThat(told).hasSize(LINES).extracting(Topic.Seen::sequence).containsOnly(1L);
        assertThat(told).extracting(Topic.Seen::key).doesNotHaveDuplicates();
    }

    private static String file(String prefix, String unit) {
        return IntStream.range(0, LINES)
                .mapToObj(i -> Line.accepted(prefix + i).in(unit).step("RESOLVED", "2024-01-10T10:00").json())
                .collect(Collectors.joining("\n"));
    }
}
