package vn.motcua.cases.interagency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

/** A case among a commune and two agencies, over HTTP. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class LegsOfACaseTest {

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static String received(String unit) {
        Map<String, Object> reception = new HashMap<>(Calls.reception(unit, true));
        reception.put("procedureCode", SampleCatalogue.INTER_AGENCY);
        return Calls.as("officer", unit).body(reception).post("/api/v1/cases").then().statusCode(201).extract().path("code");
    }

    @Test
    void movesLegByLegAndBackAndNamesWhoHeldIt() {
        // Given
        String unit = SampleCatalogue.communeOf(39);
        String code = received(unit);

        // When
        Calls.act("officer", unit, code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT)).statusCode(200)
                .body("allowedVerbs", hasItem("send-back"));
        Calls.act("handler", SampleCatalogue.DEPARTMENT, code, "send-back", Map.of("reason", "thiếu chữ ký")).statusCode(200)
                .body("processingUnit", equalTo(unit));

        // Then
        Calls.as("officer", unit).get("/api/v1/cases/{code}/legs", code).then().statusCode(200)
                .body("unit", contains(unit, SampleCatalogue.DEPARTMENT, unit))
                .body("ordinal", contains(1, 2, 1))
                .body("outcome[0]", equalTo("EARLY")).body("outcome[1]", equalTo("EARLY"))
                .body("[2]", not(hasKey("endedAt")));
    }

    @Test
    void aConsultedUnitSeesTheCaseAndAnswersButActsOnNothingElse() {
        // Given
        String unit = SampleCatalogue.communeOf(40);
        String code = received(unit);
        Calls.as("handler", SampleCatalogue.DEPARTMENT).get("/api/v1/cases/{code}", code).then().statusCode(403);

        // When
        Calls.act("officer", unit, code, "consult", Map.of("unit", SampleCatalogue.DEPARTMENT, "reason", "xin ý kiến"))
                .statusCode(200).body("besideUnits", equalTo(List.of(SampleCatalogue.DEPARTMENT)));

        // Then
        Calls.as("handler", SampleCatalogue.DEPARTMENT).get("/api/v1/cases/{code}", code).then().statusCode(200);
        Calls.as("handler", SampleCatalogue.DEPARTMENT).get("/api/v1/cases").then().statusCode(200)
                .body("items.code", hasItem(code));
        Calls.as("handler", SampleCatalogue.DEPARTMENT).get("/api/v1/cases?unit=" + SampleCatalogue.DEPARTMENT).then()
                .statusCode(200).body("items.code", hasItem(code));
        Calls.as("handler", SampleCatalogue.DEPARTMENT).get("/api/v1/worklist?q=" + code).then().statusCode(200)
                .body("items.code", contains(code));
        Calls.as("handler", SampleCatalogue.PROVINCE).get("/api/v1/worklist?limit=200").then().statusCode(200);
        Calls.act("handler", SampleCatalogue.DEPARTMENT, code, "resolve", Map.of()).statusCode(403);
        Calls.act("officer", unit, code, "consult", Map.of("unit", SampleCatalogue.DEPARTMENT, "reason", "hỏi lại"))
                .statusCode(409).body("type", equalTo("urn:motcua:problem:leg-lasts-already"))
                .body("allowedVerbs", hasItem("finish-leg"));
        Calls.act("handler", SampleCatalogue.DEPARTMENT, code, "finish-leg", Map.of("reason", "thống nhất")).statusCode(200);
        Calls.as("handler", SampleCatalogue.DEPARTMENT).get("/api/v1/cases/{code}", code).then().statusCode(403);
        Calls.as("officer", unit).get("/api/v1/cases/{code}/history", code).then().body("[-1].step", equalTo("LEG_FINISHED"))
                .body("[-1].unit", equalTo(SampleCatalogue.DEPARTMENT)).body("[-1].reason", equalTo("thống nhất"));
    }

    @Test
    void aCaseHandedInOutsideTheTerritoryKeepsReceiverAndProcessorApart() {
        // Given
        String unit = SampleCatalogue.communeOf(41);
        Map<String, Object> reception = new HashMap<>(Calls.reception(unit, true));
        reception.put("processingUnit", SampleCatalogue.OTHER_COMMUNE);

        // When
        String code = Calls.as("officer", unit).body(reception).post("/api/v1/cases").then().statusCode(201)
                .body("receivingUnit", equalTo(unit)).body("processingUnit", equalTo(SampleCatalogue.OTHER_COMMUNE)).extract()
                .path("code");

        // Then
        Calls.act("handler", SampleCatalogue.OTHER_COMMUNE, code, "resolve", Map.of()).statusCode(200);
        Calls.act("officer", unit, code, "hand-over", Map.of()).statusCode(200);
    }
}
