package vn.motcua.cases.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class CaseHistoryIsProvableTest {

    private static final String UNIT = SampleCatalogue.communeOf(36);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @Inject
    Trail trail;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static ValidatableResponse check(String code) {
        return Calls.as("auditor", SampleCatalogue.PROVINCE).get("/api/v1/audit/cases/{code}", code).then().statusCode(200);
    }

    private static String lived() {
        String code = Calls.received(UNIT, true);
        Calls.act("officer", UNIT, code, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT)).statusCode(200);
        Calls.act("officer", UNIT, code, "resolve", Map.of("handOver", true)).statusCode(200);
        return code;
    }

    @Test
    void everyStepFitsAtOnceAndOnceSealed() {
        // Given
        String code = lived();

        // When
        check(code).body("intact", equalTo(true)).body("steps.verdict", everyItem(equalTo("FITS")))
                .body("steps.step", contains("ACCEPTED", "TRANSFERRED", "RESOLVED", "HANDED_OVER"));
        trail.sealed();

        // Then
        check(code).body("intact", equalTo(true)).body("steps.position", everyItem(notNullValue()));
    }

    @Test
    void aChangedStepDiffers() {
        // Given
        String code = lived();

        // When
        rows.run("UPDATE case_history SET at = at - interval '1 day' FROM cases c WHERE c.id = case_id AND c.code = ? "
                + "AND ordinal = 1", code);

        // Then
        check(code).body("intact", equalTo(false)).body("steps.verdict", contains("DIFFERS", "FITS", "FITS", "FITS"));
    }

    @Test
    void aStepThatWasTakenOutIsGone() {
        // Given
        String code = lived();

        // When
        rows.run("DELETE FROM case_history h USING cases c WHERE c.id = case_id AND c.code = ? AND ordinal = 4", code);

        // Then
        check(code).body("intact", equalTo(false)).body("steps.verdict", contains("FITS", "FITS", "DIFFERS", "GONE"));
    }

    @Test
    void aStepThatWasSlippedInIsUnrecorded() {
        // Given
        String code = lived();

        // When
        rows.run("INSERT INTO case_history SELECT case_id, h.submitted_on, 5, step, h.state, at, actor, unit, role, reason, "
                + "overrides, to_unit, h.due_at FROM case_history h JOIN cases c ON c.id = case_id WHERE c.code = ? AND ordinal = 4",
                code);

        // Then
        check(code).body("intact", equalTo(false)).body("steps.verdict",
                contains("FITS", "FITS", "FITS", "FITS", "UNRECORDED"));
    }

    @Test
    void aDigestThatWasChangedAlongIsFoundOut() {
        // Given
        String code = lived();
        long position = trail.positionOf(code, "CHANGED");
        String changes = rows.one("SELECT changes FROM audit_entry WHERE position = ?", position);

        // When
        trail.tamper("audit_entry", "UPDATE audit_entry SET changes = replace(changes, '\"version\":2', '\"version\":9') "
                + "WHERE position = ?", position);

        // Then
        try {
            check(code).body("steps.verdict", contains("FITS", "FITS", "ENTRY_BROKEN", "ENTRY_BROKEN"));
        } finally {
            trail.tamper("audit_entry", "UPDATE audit_entry SET changes = ? WHERE position = ?", changes, position);
        }
        check(code).body("intact", equalTo(true));
    }

    @Test
    void anImportedPastFitsAndSoDoesItsCorrection() {
        // Given
        String line = """
                {"sourceSystem":"AUDIT","sourceId":"%s","procedureCode":"1.001193","receivingUnit":"%s","channel":"COUNTER",\
                "applicant":{"name":"Công dân mẫu 000007","type":"CITIZEN"},"timeline":[\
                {"step":"ACCEPTED","at":"2024-01-08T09:00:00.123456789+07:00"}%s]}""";
        String resolved = ",{\"step\":\"RESOLVED\",\"at\":\"2024-01-09T09:00:00+07:00\"}";
        send(line.formatted("1", UNIT, resolved) + "\n" + line.formatted("2", UNIT, resolved));
        String code = rows.one("SELECT code FROM case_source WHERE source_system = 'AUDIT' AND source_id = '1'");
        check(code).body("intact", equalTo(true)).body("steps.step", contains("ACCEPTED", "RESOLVED"));

        // When
        send(line.formatted("1", UNIT, ""));

        // Then
        check(code).body("intact", equalTo(true)).body("steps.step", contains("ACCEPTED"));
        Calls.act("officer", UNIT, code, "resolve", Map.of("reason", "nhập muộn")).statusCode(200);
        check(code).body("intact", equalTo(true)).body("steps.step", contains("ACCEPTED", "RESOLVED"));
        trail.sealed();
        assertThat(rows.count("audit_entry WHERE operation = 'importCases' AND codes @> ARRAY[?]::text[]", code)).isEqualTo(2);
    }

    private static void send(String lines) {
        assertThat(Calls.raw("POST", "/api/v1/cases/import",
                Map.of("Authorization", "Bearer " + Calls.token("integrator", SampleCatalogue.PROVINCE), "Content-Type",
                        "application/x-ndjson"),
                BodyPublishers.ofString(lines)).body()).doesNotContain("INVALID");
    }
}
