package vn.motcua.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import vn.motcua.cases.WrongRequests.Wrong;
import vn.motcua.testing.RealComponents;

/** Whatever comes in: its own status, a problem in the caller's language, nothing stored, nothing betrayed. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BETRAYAL = "(?is).*(vn\\.motcua\\.|javax?\\.|jakarta|fasterxml|hibernate|jboss|postgres|exception|"
            + "stack.?trace|\\bselect\\b|\\binsert\\b|\\.java\\b|quarkus|vertx|resteasy).*";

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void everyWrongRequestGetsItsOwnProblemAndLeavesNoTrace() {
        // Given
        String theirs = Calls.received(SampleCatalogue.OTHER_COMMUNE, true);
        Map<String, Wrong> wrongs = WrongRequests.all(theirs);
        Map<String, Long> before = rows.counts();

        // Then
        SoftAssertions all = new SoftAssertions();
        wrongs.forEach((name, wrong) -> {
            HttpResponse<String> vietnamese = wrong.send(null);
            HttpResponse<String> english = wrong.send("en");
            all.assertThat(vietnamese.statusCode()).as("%s: %s", name, vietnamese.body()).isEqualTo(wrong.status());
            all.assertThat(english.statusCode()).as("%s in English", name).isEqualTo(wrong.status());
            check(all, name, wrong, vietnamese, "vi");
            check(all, name, wrong, english, "en");
            all.assertThat(vietnamese.body()).as("%s in two languages", name).isNotEqualTo(english.body());
        });
        all.assertThat(rows.counts()).isEqualTo(before);
        all.assertAll();
    }

    private static void check(SoftAssertions all, String name, Wrong wrong, HttpResponse<String> answer, String language) {
        all.assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(name).startsWith("application/problem+json");
        all.assertThat(answer.headers().firstValue("Content-Language").orElse("")).as(name).isEqualTo(language);
        all.assertThat(answer.body()).as(name).doesNotMatch(BETRAYAL);
        try {
            JsonNode problem = JSON.readTree(answer.body());
            all.assertThat(problem.path("status").asInt()).as(name).isEqualTo(wrong.status());
            all.assertThat(problem.path("type").asText()).as(name).isEqualTo("urn:motcua:problem:" + wrong.slug());
            all.assertThat(problem.path("title").asText()).as(name).isNotBlank().doesNotContain(".title");
            all.assertThat(problem.path("detail").asText()).as(name).isNotBlank().doesNotContain(".detail");
            if (wrong.status() == 401) {
                all.assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).as(name).startsWith("Bearer");
            }
        } catch (JsonProcessingException e) {
            all.fail(name + " is not answered in JSON: " + answer.body());
        }
    }

    @Test
    void aRequestThatIsNoHttpIsRefusedWithoutBetrayingAnything() throws IOException {
        for (String request : new String[] { "HELO motcua\r\n\r\n", "GET /api/v1/cases/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/cases?cursor=%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n" }) {
            // Given
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.setSoTimeout(5000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

                // When
                byte[] answer = new byte[4000];
                int length = socket.getInputStream().read(answer);

                // Then
                assertThat(new String(answer, 0, length, StandardCharsets.UTF_8)).containsPattern("^HTTP/1\\.[01] 4\\d\\d ")
                        .doesNotMatch(BETRAYAL);
            }
        }
    }
}
