package vn.motcua.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;
import vn.motcua.testing.Topic.Seen;

/** A procedure from its first decision to its last, over HTTP, with the facts that others hear of it. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class LifeOfAProcedureTest {

    private static final String CODE = "1.400001";

    private final Editor editor = Editor.of("H40");

    @Test
    void isIntroducedAmendedAndAbolishedByThreeDecisions() {
        // Given
        editor.posts("/api/v1/units", Bodies.unit("H40", "PROVINCE", null)).statusCode(201);
        editor.posts("/api/v1/fields", Bodies.field("LIFE", "Vòng đời")).statusCode(201);
        editor.posts("/api/v1/calendars/VN/versions",
                Bodies.calendar(List.of("2024-01-01", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"),
                        List.of("2024-05-04")))
                .statusCode(201);

        // When
        Map<String, Object> first = Bodies.decision("1/QĐ-UBND", "H40", "2024-01-02", "2024-01-10",
                List.of(Bodies.item("INTRODUCES", CODE, Bodies.procedure("Đăng ký thử", "LIFE"))));
        String firstId = editor.posts("/api/v1/decisions", first).statusCode(201).header("ETag", notNullValue())
                .body("items[0].version", equalTo(1)).body("nationalEntry", nullValue()).extract().path("id");
        Map<String, Object> second = Bodies.decision("2/QĐ-UBND", "H40", "2024-02-06", "2024-03-01",
                List.of(Bodies.item("AMENDS", CODE, Bodies.procedure("Đăng ký thử, sửa đổi", "LIFE"))));
        second.put("enteredNationallyOn", "2024-02-21");
        String secondId = editor.posts("/api/v1/decisions", second).statusCode(201).body("items[0].version", equalTo(2))
                // Tết stands between the 6th and the 20th of February.
                .body("nationalEntry.dueOn", equalTo("2024-02-20")).body("nationalEntry.onTime", equalTo(false)).extract()
                .path("id");
        String thirdId = editor.posts("/api/v1/decisions",
                Bodies.decision("3/QĐ-UBND", "H40", "2024-06-01", "2024-07-01", List.of(Bodies.item("ABOLISHES", CODE, null))))
                .statusCode(201).body("items[0].version", nullValue()).extract().path("id");
        editor.posts("/api/v1/decisions/" + firstId + "/national-entry", Map.of("enteredOn", "2024-01-09")).statusCode(200)
                .body("nationalEntry.dueOn", equalTo("2024-01-09")).body("nationalEntry.onTime", equalTo(true));

        // Then
        editor.reads("/api/v1/procedures/" + CODE).statusCode(200).body("lastValidDay", equalTo("2024-06-30"))
                .body("abolishedBy", equalTo("3/QĐ-UBND")).body("versions.validFrom", contains("2024-01-10", "2024-03-01"))
                .body("versions.validTo", contains("2024-02-29", "2024-06-30"));
        editor.reads("/api/v1/procedures/" + CODE + "/versions/1").statusCode(200).body("name", equalTo("Đăng ký thử"))
                .body("legs.sharePercent", contains(20, 80));
        editor.reads("/api/v1/procedures?field=LIFE&validOn=2024-02-29").body("items.version", contains(1));
        editor.reads("/api/v1/procedures?field=LIFE&validOn=2024-03-01").body("items.version", contains(2));
        editor.reads("/api/v1/procedures?field=LIFE&validOn=2024-07-01").body("items", hasSize(0));
        editor.reads("/api/v1/decisions?procedureCode=" + CODE).body("items.id", contains(thirdId, secondId, firstId));

        String procedureId = editor.reads("/api/v1/procedures/" + CODE).extract().path("id");
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(types(firstId)).hasSize(2));
        assertThat(types(procedureId)).containsExactly("1 ProcedureVersionPublished", "2 ProcedureVersionPublished",
                "3 ProcedureAbolished");
        assertThat(types(firstId)).containsExactly("1 PublicationDecisionIssued", "2 DecisionEnteredNationally");
        assertThat(types(secondId)).containsExactly("1 PublicationDecisionIssued", "2 DecisionEnteredNationally");
        assertThat(types(thirdId)).containsExactly("1 PublicationDecisionIssued");
        List<String> order = Topic.named("motcua.catalog.v1").records().stream().map(Seen::key).toList();
        assertThat(order.indexOf(procedureId)).as("a procedure is told before the decision that introduced it")
                .isLessThan(order.indexOf(firstId));
    }

    private static List<String> types(String aggregateId) {
        return Topic.named("motcua.catalog.v1").records().stream().filter(record -> record.key().equals(aggregateId))
                .map(record -> record.sequence() + " " + record.type().replaceAll("vn\\.motcua\\.catalog\\.(\\w+)\\.v1", "$1"))
                .toList();
    }
}
