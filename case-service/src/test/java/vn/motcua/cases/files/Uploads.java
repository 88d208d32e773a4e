package vn.motcua.cases.files;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;

/** How tests send files. */
public final class Uploads {

    private Uploads() {
    }

    /** A file as it goes over the wire, whatever it is. */
    public static HttpResponse<String> send(String unit, String code, String document, String name, String type,
            BodyPublisher body) {
        return Calls.raw("POST", "/api/v1/cases/" + code + "/documents/" + document + "/files"
                + (name == null ? "" : "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)),
                Map.of("Authorization", "Bearer " + Calls.token("officer", unit), "Content-Type", type), body);
    }

    public static HttpResponse<String> send(String unit, String code, String document, String name, String type, byte[] body) {
        return send(unit, code, document, name, type, BodyPublishers.ofByteArray(body));
    }

    /** Sends a PDF for a document and returns the file's id. */
    public static String uploaded(String unit, String code, String document, byte[] pdf) {
        HttpResponse<String> answer = send(unit, code, document, "tệp.pdf", "application/pdf", pdf);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JsonPath.from(answer.body()).getString("id");
    }
}
