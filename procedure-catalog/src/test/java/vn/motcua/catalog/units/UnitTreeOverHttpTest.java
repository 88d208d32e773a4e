package vn.motcua.catalog.units;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import vn.motcua.catalog.Bodies;
import vn.motcua.catalog.Editor;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;

@QuarkusTest
@WithTestResource(RealComponents.class)
class UnitTreeOverHttpTest {

    @Test
    void growsMovesAndIsListedByParentLevelAndDay() {
        // Given
        Editor editor = province("H50");
        editor.posts("/api/v1/units", Bodies.unit("H50.30", "DISTRICT", "H50")).statusCode(201);
        editor.posts("/api/v1/units", Bodies.unit("H50.31", "DISTRICT", "H50")).statusCode(201);
        editor.posts("/api/v1/units", Bodies.unit("H50.30.001", "COMMUNE", "H50.30")).statusCode(201)
                .header("Location", endsWith("/api/v1/units/H50.30.001"));
        editor.posts("/api/v1/units", Bodies.unit("000.00.16.H50", "COMMUNE", "H50.30")).statusCode(201);

        // When
        editor.puts("/api/v1/units/H50.30.001", Map.of("name", "Xã mới", "parentCode", "H50.31", "validFrom", "2020-01-01",
                "validTo", "2025-06-30")).statusCode(200).header("ETag", equalTo("\"1\"")).body("name", equalTo("Xã mới"));

        // Then
        editor.reads("/api/v1/units?parent=H50.30").body("items.code", contains("000.00.16.H50"));
        editor.reads("/api/v1/units?parent=H50&descendants=true&level=COMMUNE").body("items.code",
                contains("000.00.16.H50", "H50.30.001"));
        editor.reads("/api/v1/units?parent=H50.31&validOn=2025-06-30").body("items.code", contains("H50.30.001"));
        editor.reads("/api/v1/units?parent=H50.31&validOn=2025-07-01").body("items", hasSize(0));
        String next = editor.reads("/api/v1/units?parent=H50&limit=1").body("items.code", contains("H50.30")).extract()
                .path("nextCursor");
        editor.reads("/api/v1/units?parent=H50&limit=1&cursor=" + next).body("items.code", contains("H50.31"))
                .body("nextCursor", nullValue());
        String id = editor.reads("/api/v1/units/H50.30.001").extract().path("id");
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(Topic.named("motcua.catalog.v1").records())
                .filteredOn(record -> record.key().equals(id)).extracting(Topic.Seen::sequence, Topic.Seen::type)
                .containsExactly(tuple(1L, "vn.motcua.catalog.UnitRegistered.v1"),
                        tuple(2L, "vn.motcua.catalog.UnitChanged.v1")));
    }

    @Test
    void aChangeOfNothingIsNoChange() {
        // Given
        Editor editor = province("H51");

        // When
        var answer = editor.puts("/api/v1/units/H51", Map.of("name", "Đơn vị H51", "validFrom", "2020-01-01"));

        // Then
        answer.statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void refusesAChangeByWhoHasNotSeenTheLastOne() {
        // Given
        Editor editor = province("H52");
        editor.puts("/api/v1/units/H52", Map.of("name", "Tỉnh khác", "validFrom", "2020-01-01")).statusCode(200);

        // When
        var answer = editor.asks().header("If-Match", "\"0\"").contentType(ContentType.JSON)
                .body(Map.of("name", "Tỉnh thứ ba", "validFrom", "2020-01-01")).put("/api/v1/units/H52").then();

        // Then
        answer.statusCode(412).body("type", equalTo("urn:motcua:problem:precondition-failed"));
        editor.reads("/api/v1/units/H52").body("name", equalTo("Tỉnh khác"));
    }

    @Test
    void refusesACircleInTheTree() {
        // Given
        Editor editor = province("H53");
        editor.posts("/api/v1/units", Bodies.unit("H53.01", "DEPARTMENT", "H53")).statusCode(201);
        editor.posts("/api/v1/units", Bodies.unit("H53.01.01", "DEPARTMENT", "H53.01")).statusCode(201);

        // When
        var answer = editor.puts("/api/v1/units/H53.01",
                Map.of("name", "Sở", "parentCode", "H53.01.01", "validFrom", "2020-01-01"));

        // Then
        answer.statusCode(422).body("errors.field", hasItem("parentCode")).body("errors[0].reason",
                containsString("chính mình"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        // Given
        Editor editor = province("H54");

        // When
        var answer = editor.posts("/api/v1/units", Bodies.unit("H54", "PROVINCE", null));

        // Then
        answer.statusCode(409).body("type", equalTo("urn:motcua:problem:unit-exists"));
    }

    @Test
    void theSameKeyRegistersOnceAndAnswersTheSame() {
        // Given
        Editor editor = province("H55");
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Bodies.unit("H55.01", "DEPARTMENT", "H55");

        // When
        String first = send(editor, key, body).statusCode(201).extract().asString();
        String second = send(editor, key, body).statusCode(201).extract().asString();

        // Then
        assertThat(second).isEqualTo(first);
        send(editor, key, Bodies.unit("H55.02", "DEPARTMENT", "H55")).statusCode(422).body("type",
                equalTo("urn:motcua:problem:idempotency-key-reused"));
        editor.reads("/api/v1/units?parent=H55").body("items.code", contains("H55.01"));
    }

    @Test
    void ofManyAtOnceOneRegistersACode() {
        // Given
        Editor editor = province("H56");

        // When
        List<Integer> answers = IntStream.range(0, 6).parallel()
                .mapToObj(i -> editor.posts("/api/v1/units", Bodies.unit("H56.01", "DEPARTMENT", "H56")).extract().statusCode())
                .sorted().toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
    }

    private static ValidatableResponse send(Editor editor, String key, Map<String, Object> body) {
        return editor.asks().header("Idempotency-Key", key).contentType(ContentType.JSON).body(body).post("/api/v1/units")
                .then();
    }

    private static Editor province(String code) {
        Editor editor = Editor.of(code);
        editor.posts("/api/v1/units", Bodies.unit(code, "PROVINCE", null)).statusCode(201);
        return editor;
    }
}
