package vn.motcua.cases.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

/** Some documents are asked for under a condition alone. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DocumentConditionsTest {

    private static final String UNIT = SampleCatalogue.communeOf(26);
    private static final Map<String, String> FORM = Map.of("code", "TK", "form", "ORIGINAL");
    private static final Map<String, String> PROXY = Map.of("code", "UQ", "form", "ORIGINAL");

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static ValidatableResponse hand(boolean accept, String condition, List<?> documents) {
        Map<String, Object> body = new HashMap<>(Calls.reception(UNIT, accept));
        body.put("documents", documents);
        if (condition != null) {
            body.put("condition", condition);
        }
        return Calls.as("officer", UNIT).body(body).post("/api/v1/cases").then();
    }

    @Test
    void aConditionsDocumentIsMandatoryUnderItAlone() {
        hand(true, null, List.of(FORM)).statusCode(201);
        hand(true, SampleCatalogue.BY_PROXY, List.of(FORM)).statusCode(422).body("type", containsString("documents-missing"))
                .body("missing.code", contains("UQ"));
        hand(true, SampleCatalogue.BY_PROXY, List.of(FORM, PROXY)).statusCode(201)
                .body("condition", equalTo(SampleCatalogue.BY_PROXY));
    }

    @Test
    void theConditionIsRememberedUntilTheCaseIsAccepted() {
        // Given
        String code = hand(false, SampleCatalogue.BY_PROXY, List.of(FORM)).statusCode(201).extract().path("code");

        // Then
        Calls.act("officer", UNIT, code, "accept", Map.of()).statusCode(422).body("missing.code", contains("UQ"));
        Calls.act("officer", UNIT, code, "request-supplement", Map.of("reason", "thiếu văn bản ủy quyền")).statusCode(200);
        Calls.act("officer", UNIT, code, "supply-supplement", Map.of("documents", List.of(PROXY))).statusCode(200);
        Calls.act("officer", UNIT, code, "accept", Map.of()).statusCode(200)
                .body("condition", equalTo(SampleCatalogue.BY_PROXY));
    }

    @Test
    void aConditionThatTheProcedureDoesNotKnowIsRefused() {
        hand(true, "Trường hợp lạ", List.of(FORM)).statusCode(422).body("errors.field", contains("condition"))
                .body("errors.reason", contains(containsString("Trường hợp lạ")));
    }
}
