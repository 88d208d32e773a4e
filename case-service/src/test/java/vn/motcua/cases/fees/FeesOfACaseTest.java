package vn.motcua.cases.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class FeesOfACaseTest {

    private static final String UNIT = SampleCatalogue.communeOf(26);

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static String received(boolean accept) {
        Map<String, Object> body = new HashMap<>(Calls.reception(UNIT, accept));
        body.put("procedureCode", SampleCatalogue.WITH_FEES);
        return Calls.as("officer", UNIT).body(body).post("/api/v1/cases").then().statusCode(201).extract().path("code");
    }

    private static ValidatableResponse pay(String code, String fee, long amount, String method, String receipt) {
        Map<String, Object> body = new HashMap<>(Map.of("amountVnd", amount, "method", method, "receiptNumber", receipt));
        if (fee != null) {
            body.put("fee", fee);
        }
        return Calls.as("officer", UNIT).body(body).post("/api/v1/cases/{code}/fees/payments", code).then();
    }

    @Test
    void whatIsOwedIsPaidInPartsOnlineAndAtTheCounter() {
        // Given
        String code = received(true);

        // When
        pay(code, SampleCatalogue.KNOWN_FEE, 3_000, "ONLINE", "BL-1").statusCode(201);
        pay(code, SampleCatalogue.KNOWN_FEE, 5_000, "COUNTER", "BL-2").statusCode(201);
        pay(code, SampleCatalogue.OPEN_FEE, 70_000, "COUNTER", "BL-3").statusCode(201).body("paidVnd", equalTo(78_000));

        // Then
        Calls.as("auditor", UNIT).get("/api/v1/cases/{code}/fees", code).then().statusCode(200)
                .body("fees[0].amountVnd", equalTo(8_000)).body("fees[0].outstandingVnd", equalTo(0))
                .body("fees[1].paidVnd", equalTo(70_000)).body("fees[1].outstandingVnd", equalTo(null))
                .body("payments.method", contains("ONLINE", "COUNTER", "COUNTER"))
                .body("payments[0].recordedBy", equalTo("officer"));
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then().body("version", equalTo(0));
    }

    @Test
    void nobodyPaysMoreThanIsOwedEvenAtOnce() {
        // Given
        String code = received(true);
        AtomicInteger receipt = new AtomicInteger();

        // When
        List<Integer> answers = Together.run(8, () -> pay(code, SampleCatalogue.KNOWN_FEE, 3_000, "ONLINE",
                "BL-" + receipt.incrementAndGet()).extract().statusCode());

        // Then
        assertThat(answers.stream().sorted()).containsExactly(201, 201, 409, 409, 409, 409, 409, 409);
        pay(code, SampleCatalogue.KNOWN_FEE, 2_001, "COUNTER", "BL-9").statusCode(409)
                .body("type", containsString("fee-overpaid")).body("outstandingVnd", equalTo(2_000));
        pay(code, SampleCatalogue.KNOWN_FEE, 2_000, "COUNTER", "BL-9").statusCode(201);
    }

    @Test
    void aReceiptIsRecordedOnce() {
        // Given
        String code = received(true);
        pay(code, SampleCatalogue.KNOWN_FEE, 1_000, "ONLINE", "BL-1").statusCode(201);

        // Then
        pay(code, SampleCatalogue.OPEN_FEE, 1_000, "ONLINE", "BL-1").statusCode(409)
                .body("type", containsString("fee-payment-recorded"));
    }

    @Test
    void aPaymentIsForAFeeOfTheProcedure() {
        // Given
        String code = received(true);
        String without = Calls.received(UNIT, true);

        // Then
        pay(code, null, 1_000, "ONLINE", "BL-1").statusCode(422).body("errors.reason", contains(containsString("nhiều khoản")));
        pay(code, "Phí lạ", 1_000, "ONLINE", "BL-1").statusCode(422).body("errors.reason", contains(containsString("Phí lạ")));
        pay(without, null, 1_000, "ONLINE", "BL-1").statusCode(422).body("errors.reason",
                contains(containsString("không thu")));
        pay(code, SampleCatalogue.OPEN_FEE, 0, "ONLINE", "BL-1").statusCode(422).body("errors.field", contains("amountVnd"));
        pay(code, SampleCatalogue.OPEN_FEE, 1_000, "BARTER", "BL-1").statusCode(400);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/fees", code).then().body("payments", hasSize(0));
    }

    @Test
    void aCaseThatWasNeverAcceptedTakesNoMoneyOnceItIsClosed() {
        // Given
        String refused = received(false);
        String withdrawn = received(true);
        Calls.act("officer", UNIT, refused, "refuse", Map.of("reason", "không thuộc thẩm quyền")).statusCode(200);
        Calls.act("officer", UNIT, withdrawn, "withdraw", Map.of()).statusCode(200);

        // Then
        pay(refused, SampleCatalogue.KNOWN_FEE, 1_000, "COUNTER", "BL-1").statusCode(409)
                .body("type", containsString("no-fees-due"));
        pay(withdrawn, SampleCatalogue.KNOWN_FEE, 1_000, "COUNTER", "BL-1").statusCode(201);
    }
}
