package vn.motcua.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import vn.motcua.testing.RealComponents;

/** What leaves the service as the page, before anybody has signed in. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DashboardTest {
    private static final String PAGE = "/bang-dieu-hanh";
    private static final int MOST_BYTES = 500_000;
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"|from '([^']+)'");

    @Test
    void thePageLetsABrowserDoNothingButShowIt() {
        // Given nobody who signed in

        // When
        var answer = given().get(PAGE).then();

        // Then
        answer.statusCode(200).contentType("text/html").header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                .body(containsString("<html lang=\"vi\">"));
    }

    @Test
    void allFilesOfThePageTogetherAreLight() throws Exception {
        // Given the page
        Map<String, Integer> weights = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(PAGE));

        // When a browser follows every reference
        while (!waiting.isEmpty()) {
            String path = waiting.pop();
            if (weights.containsKey(path)) {
                continue;
            }
            byte[] sent = compressed(path);
            weights.put(path, sent.length);
            if (path.endsWith(".min.js") || path.endsWith(".svg")) {
                continue;
            }
            String content = new String(new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(content).as(path).doesNotContain("http://").doesNotContain("https://").doesNotContain("//cdn");
            Matcher reference = REFERENCE.matcher(content);
            while (reference.find()) {
                String named = reference.group(1) != null ? reference.group(1) : reference.group(2);
                waiting.add(URI.create(path).resolve(named).toString());
            }
        }

        // Then
        assertThat(weights).containsKeys(PAGE + "/panels/trend.js", PAGE + "/board.css",
                PAGE + "/echarts/echarts.common.min.js");
        assertThat(weights.values().stream().mapToInt(Integer::intValue).sum()).as("%s", weights).isLessThan(MOST_BYTES);
    }

    @Test
    void aFileThatIsStillTheSameIsNotSentAgain() {
        // Given
        String tag = given().get(PAGE + "/app.js").then().statusCode(200).contentType("text/javascript").extract()
                .header("ETag");

        // When
        var again = given().header("If-None-Match", tag).get(PAGE + "/app.js").then();

        // Then
        again.statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/../application.properties", "/%2e%2e/application.properties", "/nothing.js", "/panels/",
            "/echarts/LICENSE" })
    void nothingElseOfTheClassPathIsServed(String path) {
        // Given a path beside the page's files

        // When
        var answer = given().urlEncodingEnabled(false).get(PAGE + path).then();

        // Then
        answer.statusCode(404);
    }

    private static byte[] compressed(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        if (!path.endsWith(".svg")) {
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
        }
        return answer.body();
    }
}
