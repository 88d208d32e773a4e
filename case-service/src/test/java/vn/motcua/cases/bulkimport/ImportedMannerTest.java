package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.testing.RealComponents;

/** What a line may tell of the manner in which its case was handled. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class ImportedMannerTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void aLineTellsDocumentsResultAndHandover() throws JsonProcessingException {
        // Given
        Line line = online("manner-1").with("documents",
                List.of(Map.of("code", "TK", "form", "DIGITISED"), Map.of("code", "GCS", "form", "REUSED", "reusedFrom", "X")));

        // When
        String code = imported(line);

        // Then
        assertThat(manner(code)).isEqualTo(new ObjectMapper().readTree("{\"documents\": {\"digitised\": 1, \"reused\": 1}, "
                + "\"resultForm\": \"ELECTRONIC\", \"handedOverBy\": \"ELECTRONIC\", \"fullyOnline\": true}"));
        Calls.as("officer", SampleCatalogue.COMMUNE).get("/api/v1/cases/{code}", code).then()
                .body("handedOverBy", equalTo("ELECTRONIC")).body("fullyOnline", equalTo(true));
    }

    @Test
    void aLineThatTellsNothingOfItTellsNothingOn() {
        // When
        String code = imported(Line.wholeLife("manner-2"));

        // Then
        assertThat(manner(code)).isNull();
        assertThat(rows.count("cases WHERE code = ? AND manner -> 'handedOverBy' IS NOT NULL", code)).isZero();
    }

    @Test
    void whereAFeeMayBeOwedTheLineSaysHowItWasPaid() {
        // When
        String silent = imported(withFees("manner-3"));
        String paidOnline = imported(withFees("manner-4").with("feesPaid", "ONLINE"));
        String paidAtCounter = imported(withFees("manner-5").with("feesPaid", "AT_COUNTER"));

        // Then
        assertThat(manner(silent).has("fullyOnline")).isFalse();
        assertThat(manner(paidOnline).get("fullyOnline").asBoolean()).isTrue();
        assertThat(manner(paidAtCounter).get("fullyOnline").asBoolean(true)).isFalse();
    }

    @Test
    void tellingItAfterwardsUpdatesTheCase() {
        // Given
        String code = imported(Line.accepted("manner-6").with("channel", "ONLINE").step("RESOLVED", "2024-01-09T09:00")
                .step("HANDED_OVER", "2024-01-09T10:00"));

        // When
        assertThat(Importing.send(online("manner-6")).get(0).status()).isEqualTo("UPDATED");

        // Then
        assertThat(manner(code).get("fullyOnline").asBoolean()).isTrue();
    }

    private static Line online(String sourceId) {
        return Line.accepted(sourceId).with("channel", "ONLINE")
                .step("RESOLVED", "2024-01-09T09:00", "resultForm", "ELECTRONIC")
                .step("HANDED_OVER", "2024-01-09T10:00", "handedOverBy", "ELECTRONIC");
    }

    private static Line withFees(String sourceId) {
        return online(sourceId).with("procedureCode", SampleCatalogue.WITH_FEES);
    }

    private static String imported(Line line) {
        return Importing.send(line).get(0).code();
    }

    /** As the latest event of the case tells it; null when it does not. */
    private JsonNode manner(String code) {
        List<JsonNode> told = rows.toldOf(code).stream().map(seen -> {
            try {
                return new ObjectMapper().readTree(seen.body());
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }).toList();
        return told.get(told.size() - 1).get("manner");
    }
}
