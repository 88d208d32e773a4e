package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;

/** Sends import files and reads the answers. */
final class Importing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Importing() {
    }

    /** One answer; {@code field} and {@code reason} are those of the first error, null where there is none. */
    record Answer(long line, String sourceId, String status, String code, String field, String reason) {
    }

    static List<Answer> send(Line... lines) {
        return send(Stream.of(lines).map(Line::json).collect(Collectors.joining("\n")));
    }

    static List<Answer> send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8), SampleCatalogue.PROVINCE, "vi");
    }

    static List<Answer> send(byte[] file, String unitOfIntegrator, String language) {
        HttpResponse<String> response = Calls.raw("POST", "/api/v1/cases/import",
                Map.of("Authorization", "Bearer " + Calls.token("integrator", unitOfIntegrator), "Content-Type",
                        "application/x-ndjson", "Accept-Language", language),
                BodyPublishers.ofByteArray(file));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        List<Answer> answers = new ArrayList<>();
        response.body().lines().forEach(line -> answers.add(read(line)));
        return answers;
    }

    private static Answer read(String line) {
        try {
            JsonNode answer = JSON.readTree(line);
            JsonNode error = answer.path("errors").path(0);
            return new Answer(answer.get("line").asLong(), answer.path("sourceId").asText(null),
                    answer.get("status").asText(), answer.path("code").asText(null), error.path("field").asText(null),
                    error.path("reason").asText(null));
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
