package vn.motcua.catalog.decisions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.catalog.Bodies;
import vn.motcua.catalog.Editor;
import vn.motcua.testing.RealComponents;

/** Decisions that cannot be carried out: each says why, and none leaves anything behind. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class RefusedDecisionsTest {

    private static final String KNOWN = "1.700001";

    private final Editor editor = Editor.of("H70");

    @BeforeEach
    void oneProcedureIsPublished() {
        if (editor.reads("/api/v1/units/H70").extract().statusCode() == 200) {
            return;
        }
        editor.posts("/api/v1/units", Bodies.unit("H70", "PROVINCE", null)).statusCode(201);
        editor.posts("/api/v1/fields", Bodies.field("TU_CHOI", "Từ chối")).statusCode(201);
        issue("70/QĐ-UBND", List.of(Bodies.item("INTRODUCES", KNOWN, procedure()))).statusCode(201);
    }

    @Test
    void aNumberIsUsedOncePerUnit() {
        issue("70/QĐ-UBND", List.of(Bodies.item("INTRODUCES", "1.700002", procedure()))).statusCode(409).body("type",
                equalTo("urn:motcua:problem:decision-exists"));
    }

    @Test
    void oneWrongItemUndoesTheWholeDecision() {
        // When
        var answer = issue("71/QĐ-UBND", List.of(Bodies.item("INTRODUCES", "1.700003", procedure()),
                Bodies.item("INTRODUCES", KNOWN, procedure()), Bodies.item("AMENDS", "1.700004", procedure()),
                Bodies.item("ABOLISHES", "1.700005", null)));

        // Then
        answer.statusCode(422).body("errors.field",
                contains("items[1].procedureCode", "items[2].procedureCode", "items[3].procedureCode"));
        editor.reads("/api/v1/procedures/1.700003").statusCode(404);
        editor.reads("/api/v1/decisions?issuingUnit=H70").body("items", hasSize(1));
    }

    @Test
    void aProcedureStandsInADecisionOnce() {
        issue("72/QĐ-UBND", List.of(Bodies.item("AMENDS", KNOWN, procedure()), Bodies.item("ABOLISHES", KNOWN, null)))
                .statusCode(422)
                .body("errors.field", contains("items[1].procedureCode"));
    }

    @Test
    void namesEveryFaultOfAProcedure() {
        // Given
        Map<String, Object> faulty = Bodies.procedure("Thủ tục", "KHONG_CO");
        faulty.put("legs", List.of(Map.of("ordinal", 1, "name", "Tiếp nhận", "unitCode", "H70.99", "sharePercent", 99)));
        faulty.put("timeLimits", List.of(Map.of("unit", "SAME_DAY", "value", 1)));

        // When
        var answer = issue("73/QĐ-UBND", List.of(Bodies.item("INTRODUCES", "1.700006", faulty)));

        // Then
        answer.statusCode(422).body("errors.field", containsInAnyOrder("items[0].procedure.timeLimits[0].value",
                "items[0].procedure.legs", "items[0].procedure.fieldCode", "items[0].procedure.legs[0].unitCode"));
    }

    @Test
    void aProcedureComesWithItsBodyAndGoesWithoutOne() {
        issue("74/QĐ-UBND", List.of(Bodies.item("INTRODUCES", "1.700007", null), Bodies.item("ABOLISHES", KNOWN, procedure())))
                .statusCode(422).body("errors.field", contains("items[0].procedure", "items[1].procedure"));
    }

    @Test
    void datesKeepTheirOrder() {
        // Given
        Map<String, Object> decision = Bodies.decision("75/QĐ-UBND", "H70", "2024-03-04", "2024-03-03",
                List.of(Bodies.item("AMENDS", KNOWN, procedure())));
        decision.put("enteredNationallyOn", "2024-03-01");

        // When
        var answer = editor.posts("/api/v1/decisions", decision);

        // Then
        answer.statusCode(422).body("errors.field", contains("effectiveFrom", "enteredNationallyOn"));
        editor.posts("/api/v1/decisions", Bodies.decision("76/QĐ-UBND", "H70", "2199-01-01", "2199-01-01",
                List.of(Bodies.item("AMENDS", KNOWN, procedure())))).statusCode(422).body("errors.field", contains("issuedOn"));
    }

    @Test
    void anAmendmentBeginsAfterWhatItAmends() {
        issue("77/QĐ-UBND", List.of(Bodies.item("AMENDS", KNOWN, procedure()))).statusCode(422).body("errors.field",
                contains("items[0].procedure.validFrom"));
    }

    @Test
    void theIssuingUnitExists() {
        editor.posts("/api/v1/decisions", Bodies.decision("78/QĐ-UBND", "H70.99", "2024-01-02", "2024-01-10",
                List.of(Bodies.item("AMENDS", KNOWN, procedure())))).statusCode(422).body("errors.field",
                        hasItem("issuingUnit"));
    }

    @Test
    void theNationalEntryIsRecordedOnce() {
        // Given
        editor.posts("/api/v1/calendars/VN/versions", Bodies.calendar(List.of(), List.of())).statusCode(201);
        String id = issue("79/QĐ-UBND", List.of(Bodies.item("INTRODUCES", "1.700008", procedure()))).statusCode(201).extract()
                .path("id");
        String entry = "/api/v1/decisions/" + id + "/national-entry";
        editor.posts(entry, Map.of("enteredOn", "2024-01-01")).statusCode(422).body("errors.field", contains("enteredOn"));
        editor.posts(entry, Map.of("enteredOn", "2024-01-04")).statusCode(200);

        // When
        var answer = editor.posts(entry, Map.of("enteredOn", "2024-01-05"));

        // Then
        answer.statusCode(409).body("type", equalTo("urn:motcua:problem:national-entry-recorded"));
        editor.reads("/api/v1/decisions/" + id).body("nationalEntry.enteredOn", equalTo("2024-01-04"));
    }

    private ValidatableResponse issue(String number, List<Map<String, Object>> items) {
        return editor.posts("/api/v1/decisions",
                Bodies.decision(number, "H70", "2024-01-02", "2024-01-10", items));
    }

    private static Map<String, Object> procedure() {
        return Bodies.procedure("Thủ tục bị từ chối", "TU_CHOI");
    }
}
