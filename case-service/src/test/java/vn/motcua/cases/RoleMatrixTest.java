package vn.motcua.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

/**
 * Who may do what where, for every endpoint that the interface description knows: an endpoint without a row here fails, and so
 * does a row without an endpoint.
 */
@QuarkusTest
@WithTestResource(RealComponents.class)
class RoleMatrixTest {

    private static final List<String> ROLES = List.of("officer", "handler", "leader", "catalog-editor", "reporter",
            "province-admin", "integrator", "auditor");
    private static final Set<String> FRONT = Set.of("officer", "leader", "integrator");
    private static final Set<String> ALL_HANDS = Set.of("officer", "handler", "leader", "integrator");
    private static final Set<String> READERS = Set.of("officer", "handler", "leader", "integrator", "province-admin",
            "auditor");

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    /**
     * How far units matter: no more than a token does, not at all, as a 403, or within each line of an answer 200.
     */
    private enum Scope {
        PUBLIC,
        ANY,
        CASE,
        LINE
    }

    /** One endpoint's row of the matrix. */
    private record Row(Set<String> roles, Scope scope, String body, String type, String query) {

        private Row(Set<String> roles, Scope scope, String body) {
            this(roles, scope, body, "application/json", "");
        }
    }

    private static Map<String, Row> matrix(String reception, String line) {
        Map<String, Row> matrix = new LinkedHashMap<>();
        matrix.put("POST /api/v1/cases", new Row(FRONT, Scope.CASE, reception));
        matrix.put("GET /api/v1/cases",
                new Row(READERS, Scope.CASE, null, "application/json", "?unit=" + SampleCatalogue.COMMUNE));
        matrix.put("GET /api/v1/cases/{code}", new Row(READERS, Scope.CASE, null));
        matrix.put("GET /api/v1/cases/search", new Row(READERS, Scope.ANY, null, "application/json", "?q=mau"));
        matrix.put("GET /api/v1/worklist",
                new Row(READERS, Scope.CASE, null, "application/json", "?unit=" + SampleCatalogue.COMMUNE));
        matrix.put("GET /api/v1/worklist/totals",
                new Row(READERS, Scope.CASE, null, "application/json", "?unit=" + SampleCatalogue.COMMUNE));
        matrix.put("GET /api/v1/cases/{code}/history", new Row(READERS, Scope.CASE, null));
        matrix.put("GET /api/v1/cases/{code}/due-date", new Row(READERS, Scope.CASE, null));
        matrix.put("GET /api/v1/cases/{code}/forms/{form}", new Row(READERS, Scope.CASE, null));
        matrix.put("GET /api/v1/cases/{code}/access-log",
                new Row(Set.of("officer", "leader", "province-admin", "auditor"), Scope.CASE, null));
        Set<String> auditors = Set.of("province-admin", "auditor");
        matrix.put("GET /api/v1/audit/head", new Row(auditors, Scope.ANY, null));
        matrix.put("GET /api/v1/audit/export",
                new Row(auditors, Scope.ANY, null, "application/json", "?from=2024-01-01&to=2024-01-02"));
        matrix.put("GET /api/v1/audit/cases/{code}", new Row(auditors, Scope.CASE, null));
        matrix.put("POST /api/v1/cases/import",
                new Row(Set.of("integrator"), Scope.LINE, line, "application/x-ndjson", ""));
        files(matrix);
        String reason = "{\"reason\":\"có lý do\"}";
        String period = "?unit=" + SampleCatalogue.COMMUNE + "&from=2024-01-08";
        matrix.put("GET /api/v1/case-register", new Row(READERS, Scope.CASE, null, "application/json", period));
        matrix.put("GET /api/v1/case-register.xlsx", new Row(READERS, Scope.CASE, null, "application/json", period));
        matrix.put("GET /api/v1/case-register.pdf", new Row(READERS, Scope.CASE, null, "application/json", period));
        // The units of a batch are asked case by case: BatchTest.
        String batch = "{\"cases\":[{\"code\":\"H28.30.001-240108-9999\"}],\"toUnit\":\"H28.03\"}";
        matrix.put("POST /api/v1/cases/batch/transfer", new Row(ALL_HANDS, Scope.ANY, batch));
        batch = batch.replace(",\"toUnit\":\"H28.03\"", "");
        matrix.put("POST /api/v1/cases/batch/accept", new Row(FRONT, Scope.ANY, batch));
        matrix.put("POST /api/v1/cases/batch/hand-over", new Row(FRONT, Scope.ANY, batch));
        verb(matrix, "accept", FRONT, "{}");
        verb(matrix, "refuse", FRONT, reason);
        verb(matrix, "transfer", ALL_HANDS, "{\"toUnit\":\"H28.03\"}");
        verb(matrix, "request-supplement", ALL_HANDS, reason);
        verb(matrix, "supply-supplement", FRONT, "{}");
        verb(matrix, "request-payment", ALL_HANDS, "{\"amountVnd\":50000}");
        verb(matrix, "confirm-payment", ALL_HANDS, "{\"paidOnline\":true}");
        verb(matrix, "resolve", ALL_HANDS, "{}");
        verb(matrix, "hand-over", FRONT, "{}");
        verb(matrix, "withdraw", FRONT, "{}");
        verb(matrix, "stop", Set.of("handler", "leader", "integrator"), reason);
        verb(matrix, "correct-resolution", Set.of("leader"), reason);
        Set<String> people = Set.of("officer", "handler", "leader");
        verb(matrix, "reappoint", people, "{\"promisedAt\":\"2027-03-15T17:00:00+07:00\",\"reason\":\"có lý do\"}");
        verb(matrix, "assign", people, "{}");
        verb(matrix, "send-back", people, reason);
        verb(matrix, "consult", people, "{\"unit\":\"H28.03\",\"reason\":\"có lý do\"}");
        verb(matrix, "finish-leg", people, "{\"unit\":\"H28.30.001\"}");
        matrix.put("GET /api/v1/cases/{code}/legs", new Row(READERS, Scope.CASE, null));
        matrix.put("POST /api/v1/delegations", new Row(people, Scope.CASE, "{\"unit\":\"" + SampleCatalogue.COMMUNE
                + "\",\"delegate\":\"minh\",\"until\":\"" + LocalDate.now().plusDays(3)
                + "T00:00:00+07:00\",\"reason\":\"nghỉ phép\"}"));
        matrix.put("POST /api/v1/delegations/{id}/end", new Row(people, Scope.ANY, null));
        matrix.put("GET /api/v1/delegations",
                new Row(Set.of("officer", "handler", "leader", "province-admin", "auditor"), Scope.ANY, null));
        Set<String> anyone = Set.copyOf(ROLES);
        matrix.put("POST /api/v1/due-dates", new Row(anyone, Scope.ANY,
                "{\"receivedAt\":\"2024-03-04T09:00:00+07:00\",\"limit\":{\"unit\":\"WORKING_DAYS\",\"value\":5}}"));
        matrix.put("POST /api/v1/tracking",
                new Row(anyone, Scope.PUBLIC, "{\"code\":\"H28.30.001-200102-0001\",\"factor\":\"0000\"}"));
        matrix.put("GET /api/v1/inbox", new Row(anyone, Scope.ANY, null));
        matrix.put("GET /api/v1/dead-letters", new Row(Set.of("province-admin"), Scope.ANY, null));
        matrix.put("POST /api/v1/dead-letters/{id}/replay", new Row(Set.of("province-admin"), Scope.ANY, ""));
        return matrix;
    }

    private static void files(Map<String, Row> matrix) {
        matrix.put("POST /api/v1/cases/{code}/documents/{documentCode}/files",
                new Row(ALL_HANDS, Scope.CASE, "%PDF-1.7", "application/pdf", "?name=a.pdf"));
        matrix.put("GET /api/v1/cases/{code}/files", new Row(READERS, Scope.CASE, null));
        matrix.put("GET /api/v1/cases/{code}/files/{id}", new Row(READERS, Scope.CASE, null));
        matrix.put("DELETE /api/v1/cases/{code}/files/{id}",
                new Row(FRONT, Scope.CASE, null, "application/json", "?reason=WRONG_FILE"));
        matrix.put("GET /api/v1/cases/{code}/results", new Row(READERS, Scope.CASE, null));
        matrix.put("POST /api/v1/cases/{code}/results", new Row(ALL_HANDS, Scope.CASE, "{\"documentName\":\"Giấy khai sinh\","
                + "\"number\":\"1\",\"issuedOn\":\"2024-03-04\",\"signer\":\"Người ký mẫu\"}"));
        matrix.put("GET /api/v1/cases/{code}/fees", new Row(READERS, Scope.CASE, null));
        matrix.put("POST /api/v1/cases/{code}/fees/payments", new Row(FRONT, Scope.CASE,
                "{\"amountVnd\":1,\"method\":\"COUNTER\",\"receiptNumber\":\"1\"}"));
    }

    private static void verb(Map<String, Row> matrix, String verb, Set<String> roles, String body) {
        matrix.put("POST /api/v1/cases/{code}/" + verb, new Row(roles, Scope.CASE, body));
    }

    @Test
    void everyEndpointIsOpenToItsRolesInTheirUnitsAndToNobodyElse() {
        // Given
        String code = Calls.received(SampleCatalogue.COMMUNE, false);
        String reception = """
                {"procedureCode":"1.001193","receivingUnit":"H28.30.001","channel":"COUNTER","applicant":{"name":"Công dân mẫu \
                000001","type":"CITIZEN"}}""";
        String line = """
                {"sourceSystem":"MATRIX","sourceId":"1","procedureCode":"1.001193","receivingUnit":"H28.30.001","channel":\
                "COUNTER","applicant":{"name":"Công dân mẫu 000001","type":"CITIZEN"},"timeline":[{"step":"ACCEPTED","at":\
                "2024-01-08T09:00:00+07:00"}]}""";
        Map<String, Row> matrix = matrix(reception, line);
        assertThat(matrix.keySet()).containsExactlyInAnyOrderElementsOf(described());
        List<String> held = List.of(SampleCatalogue.COMMUNE, SampleCatalogue.PROVINCE, SampleCatalogue.OTHER_COMMUNE,
                "H28.30.0",
                "");

        // Then
        SoftAssertions all = new SoftAssertions();
        matrix.forEach((endpoint, row) -> {
            String method = endpoint.split(" ")[0];
            String path = endpoint.split(" ")[1].replace("{code}", code).replace("{id}", "0")
                    .replace("{form}", "01").replace("{documentCode}", "TK") + row.query();
            all.assertThat(send(method, path, row, null).statusCode()).as("%s without a token", endpoint)
                    .matches(status -> row.scope() == Scope.PUBLIC ? status == 404 || status == 429 : status == 401);
            for (String role : ROLES) {
                for (String unit : held) {
                    HttpResponse<String> answer = send(method, path, row, Tokens.user(role).roles(role)
                            .units(unit.isEmpty() ? new String[0] : new String[] { unit }).sign());
                    check(all.assertThat(answer).as("%s as %s of '%s': %s", endpoint, role, unit, answer.body()), row, role,
                            unit.equals(SampleCatalogue.COMMUNE) || unit.equals(SampleCatalogue.PROVINCE));
                }
            }
            all.assertThat(send(method, path, row, Tokens.user("nobody").units(SampleCatalogue.PROVINCE).sign()).statusCode())
                    .as("%s without a role", endpoint).matches(status -> row.scope() == Scope.PUBLIC
                            || (row.scope() == Scope.ANY && row.roles().size() == ROLES.size() ? status == 200
                                    : status == 403));
        });
        all.assertAll();
    }

    private static void check(ObjectAssert<HttpResponse<String>> answer, Row row, String role,
            boolean inside) {
        if (!row.roles().contains(role) || row.scope() == Scope.CASE && !inside) {
            answer.matches(one -> one.statusCode() == 403, "is 403");
        } else {
            answer.matches(one -> !Set.of(400, 401, 403, 405, 415).contains(one.statusCode()) && one.statusCode() < 500,
                    "is permitted");
        }
        if (row.scope() == Scope.LINE && row.roles().contains(role)) {
            answer.matches(one -> one.body().contains("INVALID") != inside, "is decided line by line");
        }
    }

    private static HttpResponse<String> send(String method, String path, Row row, String token) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (row.body() != null && !row.body().isEmpty()) {
            headers.put("Content-Type", row.type());
        }
        return Calls.raw(method, path, headers,
                row.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body()));
    }

    /** Every operation of the interface description. */
    private static Set<String> described() {
        Map<String, Map<String, Object>> paths = RestAssured.given().queryParam("format", "json").get("/q/openapi").then()
                .statusCode(200).extract().path("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, methods) -> {
            List<String> verbs = new ArrayList<>(methods.keySet());
            verbs.retainAll(List.of("get", "put", "post", "patch", "delete", "head", "options"));
            verbs.forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path));
        });
        return operations;
    }

    @Test
    void aListShowsNothingOfOtherUnits() {
        // Given
        Calls.received(SampleCatalogue.OTHER_COMMUNE, true);
        String ours = Calls.received(SampleCatalogue.COMMUNE, true);

        // When
        List<Map<String, Object>> listed = Calls.as("officer", SampleCatalogue.COMMUNE).queryParam("limit", 500)
                .get("/api/v1/cases").then().statusCode(200).extract().path("items");
        List<Map<String, Object>> unitless = RestAssured.given()
                .auth().oauth2(Tokens.user("lan").roles("officer").sign()).get("/api/v1/cases").then().statusCode(200).extract()
                .path("items");

        // Then
        assertThat(listed).extracting(one -> one.get("receivingUnit")).containsOnly(SampleCatalogue.COMMUNE);
        assertThat(listed).extracting(one -> one.get("code")).contains(ours);
        assertThat(unitless).isEmpty();
    }
}
