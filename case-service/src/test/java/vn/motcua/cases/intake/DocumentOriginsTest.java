package vn.motcua.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.files.Uploads;
import vn.motcua.cases.files.inspection.SampleFiles;
import vn.motcua.testing.RealComponents;

/** Documents that are not there themselves: reused from an earlier case, taken from a national database. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class DocumentOriginsTest {

    private static final String UNIT = SampleCatalogue.communeOf(26);
    private static final String ELSEWHERE = SampleCatalogue.OTHER_COMMUNE;
    private static final String OWNER = "099000000001";
    private static final String SOMEBODY_ELSE = "099000000002";

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static ValidatableResponse hand(String unit, String identity, Map<?, ?>... documents) {
        Map<String, Object> body = new HashMap<>(Calls.reception(unit, true));
        Map<String, Object> applicant = new HashMap<>(Map.of("name", "Công dân mẫu 000001", "type", "CITIZEN"));
        if (identity != null) {
            applicant.putAll(Map.of("identityType", "CCCD", "identityNumber", identity));
        }
        body.put("applicant", applicant);
        body.put("documents", List.of(documents));
        return Calls.as("officer", unit).body(body).post("/api/v1/cases").then();
    }

    private static Map<String, Object> reused(String from) {
        return Map.of("code", "TK", "form", "REUSED", "reusedFrom", from);
    }

    private static void refused(ValidatableResponse answer, String field, String reason) {
        answer.statusCode(422).body("errors.field", contains(field)).body("errors.reason", contains(containsString(reason)));
    }

    @Test
    void aDocumentOfAnEarlierCaseIsReusedWithItsFiles() {
        // Given a case elsewhere
        String earlier = hand(ELSEWHERE, OWNER, Map.of("code", "TK", "form", "DIGITISED", "validUntil", "2199-12-31"))
                .statusCode(201).extract().path("code");
        byte[] pdf = SampleFiles.pdf(600, 2000);
        String file = Uploads.uploaded(ELSEWHERE, earlier, "TK", pdf);

        // When
        String code = hand(UNIT, OWNER, reused(earlier)).statusCode(201).body("documents[0].reusedFrom", equalTo(earlier))
                .extract().path("code");

        // Then
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files", code).then().body("id", contains(file));
        assertThat(Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files/{id}", code, file).asByteArray()).isEqualTo(pdf);
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=WRONG_FILE", code, file).then()
                .statusCode(404);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files/{id}", earlier, file).then().statusCode(403);
    }

    @Test
    void theResultOfAnEarlierCaseIsReusedAsADocument() {
        // Given
        String earlier = hand(ELSEWHERE, OWNER, Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");
        Map<String, Object> result = Map.of("code", "GCS", "form", "REUSED", "reusedFrom", earlier, "reusedDocument", "KQ");
        Map<String, Object> own = Map.of("code", "TK", "form", "ORIGINAL");

        // Then
        refused(hand(UNIT, OWNER, own, result), "documents[1].reusedFrom", "không có giấy tờ KQ");
        Calls.act("officer", ELSEWHERE, earlier, "resolve", Map.of()).statusCode(200);
        Uploads.uploaded(ELSEWHERE, earlier, "KQ", SampleFiles.pdf(601, 2000));
        String code = hand(UNIT, OWNER, own, result).statusCode(201).extract().path("code");
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files", code).then().body("documentCode", contains("GCS"));
    }

    @Test
    void whatIsNotTheOwnersOrNotThereIsRefusedAlike() {
        // Given
        String theirs = hand(ELSEWHERE, SOMEBODY_ELSE, Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");
        String nobodys = hand(ELSEWHERE, null, Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");
        String mine = hand(ELSEWHERE, OWNER, Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");
        Map<String, Object> absent = Map.of("code", "GCS", "form", "REUSED", "reusedFrom", mine);

        // Then
        for (String from : List.of(theirs, nobodys, ELSEWHERE + "-240304-9999", "no code at all")) {
            refused(hand(UNIT, OWNER, reused(from)), "documents[0].reusedFrom", "không có giấy tờ TK của chủ hồ sơ này");
        }
        refused(hand(UNIT, OWNER, Map.of("code", "TK", "form", "ORIGINAL"), absent), "documents[1].reusedFrom",
                "không có giấy tờ GCS");
        refused(hand(UNIT, null, reused(mine)), "documents[0].reusedFrom", "số định danh");
    }

    @Test
    void aDocumentOfACaseThatWasNeverAcceptedIsNotReused() {
        // Given
        Map<String, Object> body = new HashMap<>(Calls.reception(ELSEWHERE, false));
        body.put("applicant", Map.of("name", "Công dân mẫu 000001", "type", "CITIZEN", "identityNumber", OWNER));
        String registered = Calls.as("officer", ELSEWHERE).body(body).post("/api/v1/cases").then().statusCode(201).extract()
                .path("code");

        // Then
        refused(hand(UNIT, OWNER, reused(registered)), "documents[0].reusedFrom", "không có giấy tờ TK");
    }

    @Test
    void aDocumentThatIsNoLongerValidIsNotReused() {
        // Given
        String earlier = hand(ELSEWHERE, OWNER, Map.of("code", "TK", "form", "ORIGINAL", "validUntil", "2024-03-04"))
                .statusCode(201).extract().path("code");
        String endless = hand(ELSEWHERE, OWNER, Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");

        // Then
        refused(hand(UNIT, OWNER, reused(earlier)), "documents[0].reusedFrom", "hết giá trị");
        refused(hand(UNIT, OWNER,
                Map.of("code", "TK", "form", "REUSED", "reusedFrom", endless, "validUntil", "2024-03-04")),
                "documents[0].reusedFrom", "hết giá trị");
    }

    @Test
    void aDocumentSaysWhereItComesFromAndNothingElse() {
        refused(hand(UNIT, OWNER, Map.of("code", "TK", "form", "REUSED")), "documents[0].reusedFrom", "phải ghi nguồn");
        refused(hand(UNIT, OWNER, Map.of("code", "TK", "form", "NATIONAL_DATABASE")), "documents[0].takenFrom",
                "phải ghi nguồn");
        refused(hand(UNIT, OWNER, Map.of("code", "TK", "form", "ORIGINAL", "takenFrom", "CSDLQG_DC")), "documents[0].takenFrom",
                "không có nguồn này");
        refused(hand(UNIT, OWNER, Map.of("code", "TK", "form", "PHOTO", "reusedFrom", "X")), "documents[0].reusedFrom",
                "không có nguồn này");
        hand(UNIT, OWNER, Map.of("code", "TK", "form", "NATIONAL_DATABASE", "takenFrom", "CSDLQG_DC")).statusCode(201)
                .body("documents[0].takenFrom", equalTo("CSDLQG_DC"));
    }

    @Test
    void documentsOfASupplementAreHeldToTheSame() {
        // Given
        String theirs = hand(ELSEWHERE, SOMEBODY_ELSE, Map.of("code", "GCS", "form", "ORIGINAL"),
                Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");
        String code = hand(UNIT, OWNER, Map.of("code", "TK", "form", "ORIGINAL")).extract().path("code");
        Calls.act("officer", UNIT, code, "request-supplement", Map.of("reason", "thiếu giấy chứng sinh")).statusCode(200);

        // Then
        refused(Calls.act("officer", UNIT, code, "supply-supplement",
                Map.of("documents", List.of(Map.of("code", "GCS", "form", "REUSED", "reusedFrom", theirs)))),
                "documents[0].reusedFrom", "không có giấy tờ GCS");
    }

    @Test
    void documentsStoredBeforeThereWereOriginsAreReadAsTheyWere() {
        // Given
        String code = Calls.received(UNIT, true);
        rows.run("UPDATE cases SET documents = '[{\"code\": \"TK\", \"form\": \"ORIGINAL\"}]' WHERE code = ?", code);

        // Then
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}", code).then().statusCode(200)
                .body("documents", hasSize(1)).body("documents[0]", equalTo(Map.of("code", "TK", "form", "ORIGINAL")));
    }
}
