package vn.motcua.catalog;

import java.util.Map;
import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.Tokens;

/** Someone who calls the catalogue: what tests say of them is their roles and their units. */
public final class Editor {

    private final String token;

    private Editor(String token) {
        this.token = token;
    }

    /** May change everything of one province. */
    public static Editor of(String... units) {
        return in("catalog-editor", units);
    }

    public static Editor in(String role, String... units) {
        return new Editor(Tokens.user("lan").roles(role).units(units).sign());
    }

    public static Editor withToken(String token) {
        return new Editor(token);
    }

    public RequestSpecification asks() {
        return RestAssured.given().auth().oauth2(token);
    }

    public ValidatableResponse reads(String path, Object... parameters) {
        return asks().get(path, parameters).then();
    }

    public ValidatableResponse posts(String path, Object body) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON).body(body)
                .post(path).then();
    }

    public ValidatableResponse puts(String path, Map<String, Object> body) {
        return asks().contentType(ContentType.JSON).body(body).put(path).then();
    }
}
