package vn.motcua.cases.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.files.Uploads;
import vn.motcua.cases.files.inspection.SampleFiles;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;

@QuarkusTest
@WithTestResource(RealComponents.class)
class ResultsOfACaseTest {

    private static final String UNIT = SampleCatalogue.communeOf(26);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static ValidatableResponse record(String code, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(Map.of("documentName", "Giấy khai sinh", "number", "12/KS", "issuedOn",
                "2024-03-08", "signer", "Người ký mẫu 000001, Phó Chủ tịch"));
        body.putAll(changes);
        return Calls.as("handler", UNIT).body(body).post("/api/v1/cases/{code}/results", code).then();
    }

    private static ValidatableResponse listed(String code) {
        return Calls.as("auditor", UNIT).get("/api/v1/cases/{code}/results", code).then().statusCode(200);
    }

    @Test
    void anElectronicResultNamesItsFile() {
        // Given
        String code = Calls.received(UNIT, true);
        String file = Uploads.uploaded(UNIT, code, "KQ", SampleFiles.pdf(700, 2000));
        Calls.act("officer", UNIT, code, "resolve", Map.of("resultNumber", "12/KS")).statusCode(200);

        // When
        record(code, Map.of("fileId", file)).statusCode(201).body("electronic", equalTo(true));
        record(code, Map.of("number", "13/KS")).statusCode(201).body("electronic", equalTo(false));

        // Then
        listed(code).body("number", contains("12/KS", "13/KS")).body("[0].fileId", equalTo(file))
                .body("[0].recordedBy", equalTo("handler"));
    }

    @Test
    void aResultOnFileIsToldWithItsForm() {
        // Given
        String code = Calls.received(UNIT, true);
        String file = Uploads.uploaded(UNIT, code, "KQ", SampleFiles.pdf(702, 2000));
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);

        // When
        record(code, Map.of("number", "1/KS")).statusCode(201).body("form", equalTo("PAPER"));
        record(code, Map.of("number", "2/KS", "fileId", file)).statusCode(201).body("form", equalTo("ELECTRONIC"));
        record(code, Map.of("number", "3/KS", "fileId", file, "form", "DIGITISED")).statusCode(201)
                .body("form", equalTo("DIGITISED"));

        // Then
        List<Topic.Seen> told = rows.toldOf(code);
        assertThat(told).extracting(Topic.Seen::type).containsExactly("vn.motcua.cases.CaseAccepted.v1",
                "vn.motcua.cases.ResultIssued.v1", "vn.motcua.cases.ResultDocumentRecorded.v1",
                "vn.motcua.cases.ResultDocumentRecorded.v1");
        assertThat(told).extracting(Topic.Seen::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told.get(2).body()).contains("\"resultForm\":\"ELECTRONIC\"");
        assertThat(told.get(3).body()).contains("\"resultForm\":\"DIGITISED\"");
        listed(code).body("form", contains("PAPER", "ELECTRONIC", "DIGITISED"));
        Calls.act("officer", UNIT, code, "hand-over", Map.of()).statusCode(200);
    }

    @Test
    void formAndFileGoTogether() {
        // Given
        String code = Calls.received(UNIT, true);
        String file = Uploads.uploaded(UNIT, code, "KQ", SampleFiles.pdf(703, 2000));
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);

        // Then
        record(code, Map.of("form", "ELECTRONIC")).statusCode(422).body("errors.field", contains("form"));
        record(code, Map.of("fileId", file, "form", "PAPER")).statusCode(422).body("errors.field", contains("form"));
        listed(code).body("size()", equalTo(0));
    }

    @Test
    void aResultBelongsToAResolvedCaseAndToItsFiles() {
        // Given
        String code = Calls.received(UNIT, true);
        String document = Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(701, 2000));

        // Then
        record(code, Map.of()).statusCode(409).body("type", containsString("no-result-yet"));
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);
        record(code, Map.of("fileId", document)).statusCode(422).body("errors.field", contains("fileId"));
        record(code, Map.of("fileId", UUID.randomUUID().toString())).statusCode(422).body("errors.field", contains("fileId"));
        record(code, Map.of("issuedOn", "2199-01-01")).statusCode(422).body("errors.field", contains("issuedOn"));
        record(code, Map.of("signer", " ")).statusCode(422).body("errors.field", contains("signer"));
        listed(code).body("", hasSize(0));
    }

    @Test
    void aNumberIsRecordedOnceAmongEightAtOnce() {
        // Given
        String code = Calls.received(UNIT, true);
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);

        // When
        List<Integer> answers = Together.run(8, () -> record(code, Map.of()).extract().statusCode());

        // Then
        assertThat(answers.stream().sorted()).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void aCorrectedResolutionTakesItsResultsAlong() {
        // Given
        String code = Calls.received(UNIT, true);
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);
        record(code, Map.of()).statusCode(201);

        // When
        Calls.act("leader", UNIT, code, "correct-resolution", Map.of("reason", "nhầm hồ sơ")).statusCode(200);

        // Then
        listed(code).body("superseded", contains(true));
        Calls.act("officer", UNIT, code, "resolve", Map.of()).statusCode(200);
        record(code, Map.of()).statusCode(201).body("superseded", equalTo(false));
        listed(code).body("superseded", contains(true, false));
    }
}
