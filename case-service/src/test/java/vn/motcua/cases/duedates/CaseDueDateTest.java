package vn.motcua.cases.duedates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

/** A case says why it is due when it is. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class CaseDueDateTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void theLedgerAddsUpToTheLimitAndEndsWhenTheCaseIsDue() {
        // Given
        String code = Calls.received(SampleCatalogue.COMMUNE, true);
        String dueAt = Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}", code).path("dueAt");

        // When
        JsonPath answer = explain(code).statusCode(200).extract().jsonPath();

        // Then
        assertThat(answer.getString("dueAt")).isEqualTo(dueAt);
        assertThat(answer.getBoolean("standsStill")).isFalse();
        assertThat(answer.getInt("calendarVersion")).isGreaterThanOrEqualTo(2);
        assertThat(counted(answer)).isEqualTo(Duration.ofHours(40));
        assertThat(answer.getString("ledger[-1].to")).isEqualTo(dueAt);
        assertThat(Duration.parse(answer.getString("remaining"))).isBetween(Duration.ofHours(39), Duration.ofHours(40));
    }

    @Test
    void theClockStandsStillWhileASupplementIsAwaited() {
        // Given
        String code = Calls.received(SampleCatalogue.COMMUNE, true);
        Calls.act("officer", SampleCatalogue.COMMUNE, code, "request-supplement", Map.of("reason", "thiếu bản sao"))
                .statusCode(200);

        // Then
        explain(code).statusCode(200).body("standsStill", equalTo(true)).body("$", not(hasKey("dueAt")));
        Calls.act("officer", SampleCatalogue.COMMUNE, code, "supply-supplement", Map.of()).statusCode(200);
        explain(code).statusCode(200).body("standsStill", equalTo(false)).body("dueAt", not(equalTo(null)));
    }

    @Test
    void aCaseThatWasNotAcceptedHasNone() {
        String code = Calls.received(SampleCatalogue.COMMUNE, false);

        explain(code).statusCode(404).body("type", equalTo("urn:motcua:problem:no-due-date")).body("state",
                equalTo("REGISTERED"));
    }

    @Test
    void aCaseIsExplainedByTheCalendarItWasCountedOn() {
        // Given a case that was counted before the holidays of 2024 were entered, and closed since
        String code = Calls.received(SampleCatalogue.COMMUNE, true);
        Calls.act("officer", SampleCatalogue.COMMUNE, code, "resolve", Map.of()).statusCode(200);
        rows.run("UPDATE cases SET calendar_version = 1 WHERE code = '" + code + "'");

        // Then
        explain(code).statusCode(200).body("calendarVersion", equalTo(1));
    }

    @Test
    void aCaseThatIsClosedHasNothingRemaining() {
        String code = Calls.received(SampleCatalogue.COMMUNE, true);
        Calls.act("officer", SampleCatalogue.COMMUNE, code, "withdraw", Map.of()).statusCode(200);

        explain(code).statusCode(200).body("$", not(hasKey("remaining")));
    }

    @Test
    void everyAllowedVerbNamesItsForm() {
        String code = Calls.received(SampleCatalogue.COMMUNE, false);

        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}", code).then().body("forms",
                equalTo(Map.of("accept", "01", "refuse", "03", "request-supplement", "02")));
        Calls.act("officer", SampleCatalogue.COMMUNE, code, "accept", Map.of()).body("forms",
                equalTo(Map.of("transfer", "05", "request-supplement", "02", "stop", "stop-notice", "reappoint", "04")));
    }

    private static ValidatableResponse explain(String code) {
        return Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}/due-date", code).then();
    }

    private static Duration counted(JsonPath answer) {
        List<Map<String, Object>> ledger = answer.getList("ledger");
        return ledger.stream().filter(row -> (Boolean) row.get("counted"))
                .map(row -> Duration.parse((String) row.get("amount")))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
