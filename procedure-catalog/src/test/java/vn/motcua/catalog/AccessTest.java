package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Tokens;

/** Who may do what, by role and by unit: every operation, every role. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AccessTest {

    private static final List<String> ROLES = List.of("officer", "handler", "leader", "catalog-editor", "reporter",
            "province-admin", "integrator", "auditor");
    private static final List<String> WRITERS = List.of("catalog-editor", "province-admin");
    private static final String SOME_ID = "018f0a3e-7a3c-7c1e-9b1d-3f2a8a6b5c4d";
    private static final List<String> READS = List.of("/api/v1/units", "/api/v1/units/H80", "/api/v1/fields",
            "/api/v1/fields/QUYEN", "/api/v1/calendars", "/api/v1/calendars/QUYEN", "/api/v1/calendars/QUYEN/versions/1",
            "/api/v1/procedures", "/api/v1/procedures/1.800001", "/api/v1/procedures/1.800001/versions/1", "/api/v1/decisions",
            "/api/v1/decisions/" + SOME_ID);

    /** A change by someone whose units are those given, against a province H80 with the department H80.01. */
    private record Change(String name, String method, String path, Map<String, Object> body) {

        int as(Editor editor) {
            return editor.asks().header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON)
                    .body(body).request(method, path).statusCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void aProvinceWithADepartmentStands() {
        Editor editor = Editor.of("H80");
        if (editor.reads("/api/v1/units/H80").extract().statusCode() != 200) {
            editor.posts("/api/v1/units", Bodies.unit("H80", "PROVINCE", null)).statusCode(201);
            editor.posts("/api/v1/units", Bodies.unit("H80.01", "DEPARTMENT", "H80")).statusCode(201);
            editor.posts("/api/v1/units", Bodies.unit("H80.02", "DEPARTMENT", "H80")).statusCode(201);
            editor.posts("/api/v1/fields", Bodies.field("QUYEN", "Quyền")).statusCode(201);
        }
    }

    static Stream<Change> changes() {
        Map<String, Object> procedure = Bodies.procedure("Thủ tục", "QUYEN");
        return Stream.of(
                new Change("register a unit", "POST", "/api/v1/units",
                        Bodies.unit("H80.01." + number(), "COMMUNE", "H80.01")),
                new Change("change a unit", "PUT", "/api/v1/units/H80.01",
                        Map.of("name", "Sở " + number(), "parentCode", "H80", "validFrom", "2020-01-01")),
                new Change("issue a decision", "POST", "/api/v1/decisions",
                        Bodies.decision(UUID.randomUUID().toString(), "H80.01", "2024-01-02", "2024-01-10",
                                List.of(Bodies.item("INTRODUCES", "1.8" + number(), procedure)))));
    }

    static Stream<Change> provinceWideChanges() {
        return Stream.of(
                new Change("register a field", "POST", "/api/v1/fields", Bodies.field("QUYEN_" + number(), "Quyền")),
                new Change("publish a calendar", "POST", "/api/v1/calendars/QUYEN/versions",
                        Bodies.calendar(List.of(), List.of())));
    }

    @ParameterizedTest
    @MethodSource({ "changes", "provinceWideChanges" })
    void onlyEditorsAndAdministratorsChange(Change change) {
        ROLES.stream().filter(role -> !WRITERS.contains(role))
                .forEach(role -> assertThat(change.as(Editor.in(role, "H80"))).as("%s by %s", change, role).isEqualTo(403));
        assertThat(change.as(Editor.in("catalog-editor", "H80"))).as("%s by an editor", change).isIn(200, 201);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void editorsChangeWhatStandsBelowTheirUnitsAndNothingElse(Change change) {
        for (String role : WRITERS) {
            assertThat(change.as(Editor.in(role, "H80.02"))).as("%s by a neighbour", change).isEqualTo(403);
            assertThat(change.as(Editor.in(role))).as("%s without units", change).isEqualTo(403);
        }
        int own = change.as(Editor.in("catalog-editor", "H80.01"));
        // Changing a unit where it stands asks for that unit alone; it does not move.
        assertThat(own).as("%s by its own editor", change).isIn(200, 201);
    }

    @ParameterizedTest
    @MethodSource("provinceWideChanges")
    void whatBelongsToTheProvinceIsChangedByTheProvince(Change change) {
        for (String role : WRITERS) {
            assertThat(change.as(Editor.in(role, "H80.01"))).as("%s by a department", change).isEqualTo(403);
        }
        assertThat(change.as(Editor.in("province-admin", "H80"))).as("%s by the province", change).isEqualTo(201);
    }

    @Test
    void aUnitIsMovedOnlyByWhoHoldsBothEnds() {
        // Given
        Editor both = Editor.of("H80");
        String code = "H80.01." + number();
        both.posts("/api/v1/units", Bodies.unit(code, "COMMUNE", "H80.01")).statusCode(201);
        Map<String, Object> move = Map.of("name", "Xã", "parentCode", "H80.02", "validFrom", "2020-01-01");

        // When
        var answer = Editor.of("H80.01").puts("/api/v1/units/" + code, move);

        // Then
        answer.statusCode(403).body("type", equalTo("urn:motcua:problem:outside-unit-scope"));
        both.puts("/api/v1/units/" + code, move).statusCode(200);
    }

    @Test
    void theNationalEntryIsRecordedByTheUnitThatIssued() {
        // Given
        Editor editor = Editor.of("H80");
        editor.posts("/api/v1/calendars/VN/versions", Bodies.calendar(List.of(), List.of())).statusCode(201);
        String id = editor.posts("/api/v1/decisions",
                Bodies.decision(UUID.randomUUID().toString(), "H80.01", "2024-01-02", "2024-01-10",
                        List.of(Bodies.item("INTRODUCES", "1.8" + number(), Bodies.procedure("Thủ tục", "QUYEN")))))
                .statusCode(201).extract().path("id");
        Change entry = new Change("national entry", "POST", "/api/v1/decisions/" + id + "/national-entry",
                Map.of("enteredOn", "2024-01-03"));

        // When
        int neighbour = entry.as(Editor.of("H80.02"));

        // Then
        assertThat(neighbour).isEqualTo(403);
        ROLES.stream().filter(role -> !WRITERS.contains(role))
                .forEach(role -> assertThat(entry.as(Editor.in(role, "H80"))).as(role).isEqualTo(403));
        assertThat(entry.as(Editor.of("H80.01"))).isEqualTo(200);
    }

    @Test
    void everyRoleReadsEverythingWhateverItsUnits() {
        for (String role : ROLES) {
            for (String path : READS) {
                assertThat(Editor.in(role).reads(path).extract().statusCode()).as("%s reads %s", role, path).isIn(200, 404);
            }
        }
    }

    @Test
    void nobodyReadsWithoutARole() {
        READS.forEach(path -> assertThat(Editor.withToken(Tokens.user("khach").units("H80").sign()).reads(path).extract()
                .statusCode()).as(path).isEqualTo(403));
    }

    @ParameterizedTest
    @ValueSource(strings = { "missing", "expired", "another issuer", "another audience", "a stranger's key", "nonsense" })
    void onlyTheIssuersTokensOpenTheDoor(String kind) {
        Tokens lan = Tokens.user("lan").roles("province-admin").units("H80");
        String token = switch (kind) {
            case "expired" -> lan.expired().sign();
            case "another issuer" -> lan.issuedBy("https://elsewhere").sign();
            case "another audience" -> lan.meantFor("another").sign();
            case "a stranger's key" -> lan.signedByAStranger().sign();
            default -> "nonsense";
        };

        READS.forEach(path -> {
            var request = kind.equals("missing") ? RestAssured.given() : Editor.withToken(token).asks();
            request.get(path).then().statusCode(401).contentType("application/problem+json");
        });
        var change = kind.equals("missing") ? RestAssured.given() : Editor.withToken(token).asks();
        change.contentType(ContentType.JSON).body(Bodies.unit("H80.99", "DEPARTMENT", "H80")).post("/api/v1/units").then()
                .statusCode(401);
        Editor.of("H80").reads("/api/v1/units/H80.99").statusCode(404);
    }

    @Test
    void healthAndMetricsTellNothingOfTheCatalogue() {
        RestAssured.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        RestAssured.get("/q/metrics").then().statusCode(200);
        Editor.of("H80").reads("/api/v1/units?parent=H80&limit=1").body("items", hasSize(1));
    }

    private static String number() {
        return "%05d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000));
    }
}
