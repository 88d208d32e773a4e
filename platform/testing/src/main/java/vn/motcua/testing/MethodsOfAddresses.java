package vn.motcua.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** Asks every address that a service describes for every method that it does not have. */
public final class MethodsOfAddresses {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private MethodsOfAddresses() {
    }

    /** Each is refused with 405, in Vietnamese, and told which methods there are. */
    public static void check() {
        Map<String, Map<String, Object>> described = RestAssured.given().queryParam("format", "json").get("/q/openapi").then()
                .statusCode(200).extract().jsonPath().getMap("paths");
        String token = Tokens.user("officer").roles("officer").units("H28").sign();
        SoftAssertions all = new SoftAssertions();
        for (String template : described.keySet()) {
            String address = template.replaceAll("\\{[^}]+}", "x");
            Set<String> there = methodsAt(address, described);
            for (String method : METHODS) {
                if (!there.contains(method)) {
                    Response answer = RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON)
                            .request(method, address);
                    String name = method + " " + address + ": " + answer.asString();
                    all.assertThat(answer.statusCode()).as(name).isEqualTo(405);
                    all.assertThat(answer.contentType()).as(name).startsWith("application/problem+json");
                    all.assertThat(answer.asString()).as(name).contains("http-405").containsPattern("[ạảộửứươế]");
                    all.assertThat(listed(answer.header("Allow"))).as(name).isEqualTo(there);
                }
            }
        }
        all.assertAll();
    }

    /** By all templates that the address fits, for an address in words may look like one with a code. */
    private static Set<String> methodsAt(String address, Map<String, Map<String, Object>> described) {
        Set<String> methods = described.entrySet().stream()
                .filter(one -> address.matches(one.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .flatMap(one -> one.getValue().keySet().stream()).map(String::toUpperCase).filter(METHODS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Set<String> listed(String allow) {
        return allow == null ? Set.of() : new TreeSet<>(Arrays.asList(allow.split(",\\s*")));
    }
}
