package vn.motcua.cases;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.Tokens;

/** How tests speak to the service. */
public final class Calls {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Calls() {
    }

    public static RequestSpecification as(String role, String unit) {
        return given().auth().oauth2(token(role, unit)).contentType(ContentType.JSON);
    }

    public static String token(String role, String unit) {
        return Tokens.user(role).roles(role).units(unit).sign();
    }

    /** A case handed in at a counter. */
    public static Map<String, Object> reception(String unit, boolean accept) {
        return Map.of("procedureCode", SampleCatalogue.PROCEDURE, "receivingUnit", unit, "channel", "COUNTER", "accept", accept,
                "applicant", Map.of("name", "Công dân mẫu 000001", "type", "CITIZEN"), "documents",
                List.of(Map.of("code", "TK", "form", "ORIGINAL")));
    }

    /** Hands a case in and returns its code. */
    public static String received(String unit, boolean accept) {
        return as("officer", unit).body(reception(unit, accept)).post("/api/v1/cases").then().statusCode(201).extract()
                .path("code");
    }

    public static ValidatableResponse act(String role, String unit, String code, String verb, Map<String, ?> body) {
        return as(role, unit).body(body).post("/api/v1/cases/{code}/{verb}", code, verb).then();
    }

    /** A request as it goes over the wire, however wrong. */
    public static HttpResponse<String> raw(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, body);
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
