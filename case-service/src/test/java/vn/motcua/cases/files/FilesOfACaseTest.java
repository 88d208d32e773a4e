package vn.motcua.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.files.inspection.SampleFiles;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class FilesOfACaseTest {

    private static final String UNIT = SampleCatalogue.communeOf(23);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static Response get(String code, String id, Map<String, String> headers) {
        return Calls.as("handler", UNIT).headers(headers).get("/api/v1/cases/{code}/files/{id}", code, id);
    }

    @Test
    void aFileComesBackAsItWasSent() {
        // Given
        String code = Calls.received(UNIT, true);
        byte[] pdf = SampleFiles.pdf(1, 100_000);

        // When
        HttpResponse<String> answer = Uploads.send(UNIT, code, "TK", "Tờ khai (1).pdf", "application/pdf", pdf);

        // Then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonPath view = JsonPath.from(answer.body());
        assertThat(view.getString("name")).isEqualTo("Tờ khai (1).pdf");
        assertThat(view.getString("type")).isEqualTo("application/pdf");
        assertThat(view.getLong("size")).isEqualTo(100_000);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/files/" + view.getString("id"));
        Response download = get(code, view.getString("id"), Map.of());
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.asByteArray()).isEqualTo(pdf);
        assertThat(download.header("ETag")).isEqualTo("\"" + view.getString("sha256") + "\"");
        assertThat(download.header("Content-Length")).isEqualTo("100000");
        assertThat(download.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Disposition")).isEqualTo("attachment; filename=\"T_ khai (1).pdf\"; "
                + "filename*=UTF-8''T%E1%BB%9D%20khai%20%281%29.pdf");
        Calls.as("auditor", UNIT).get("/api/v1/cases/{code}/files", code).then().statusCode(200).body("", hasSize(1))
                .body("[0].documentCode", equalTo("TK")).body("[0].uploadedBy", equalTo("officer"));
    }

    @Test
    void aBrokenDownloadGoesOnWhereItStopped() {
        // Given
        String code = Calls.received(UNIT, true);
        byte[] pdf = SampleFiles.pdf(2, 50_000);
        String id = Uploads.uploaded(UNIT, code, "TK", pdf);
        String tag = get(code, id, Map.of()).header("ETag");

        // Then
        Response rest = get(code, id, Map.of("Range", "bytes=20000-", "If-Range", tag));
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.header("Content-Range")).isEqualTo("bytes 20000-49999/50000");
        assertThat(rest.header("Content-Length")).isEqualTo("30000");
        assertThat(rest.asByteArray()).isEqualTo(Arrays.copyOfRange(pdf, 20_000, 50_000));
        assertThat(get(code, id, Map.of("Range", "bytes=-1")).asByteArray()).containsExactly(pdf[49_999]);
        assertThat(get(code, id, Map.of("Range", "bytes=20000-", "If-Range", "\"another\"")).statusCode()).isEqualTo(200);
        Response behind = get(code, id, Map.of("Range", "bytes=50000-"));
        assertThat(behind.statusCode()).isEqualTo(416);
        assertThat(behind.header("Content-Range")).isEqualTo("bytes */50000");
        assertThat(behind.contentType()).startsWith("application/problem+json");
        Response known = get(code, id, Map.of("If-None-Match", tag));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.asByteArray()).isEmpty();
        Response head = Calls.as("handler", UNIT).head("/api/v1/cases/{code}/files/{id}", code, id);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("50000");
        assertThat(head.header("ETag")).isEqualTo(tag);
    }

    @Test
    void theSameContentIsThereOnceForEachDocument() {
        // Given
        String code = Calls.received(UNIT, true);
        byte[] pdf = SampleFiles.pdf(3, 2000);
        String id = Uploads.uploaded(UNIT, code, "TK", pdf);

        // When
        HttpResponse<String> again = Uploads.send(UNIT, code, "TK", "tên khác.pdf", "application/octet-stream", pdf);
        String other = Uploads.uploaded(UNIT, code, "GCS", pdf);

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JsonPath.from(again.body()).getString("id")).isEqualTo(id);
        assertThat(other).isNotEqualTo(id);
        assertThat(rows.count("file_content c JOIN case_file f USING (sha256) WHERE f.id = ?::uuid AND c.unnamed_since IS NULL",
                id)).isEqualTo(1);
    }

    @Test
    void whateverIsWrongIsRefusedAndNothingStored() {
        // Given
        String code = Calls.received(UNIT, true);
        long contents = rows.count("file_content");
        byte[] pdf = SampleFiles.pdf(4, 500);

        // Then
        refused(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", SampleFiles.program()), 422, "file-type-mismatch");
        refused(Uploads.send(UNIT, code, "TK", "a.exe", "application/pdf", pdf), 422, "file-type-mismatch");
        refused(Uploads.send(UNIT, code, "TK", "a.html", "text/html", SampleFiles.text("<html><body>")), 415,
                "file-type-not-allowed");
        refused(Uploads.send(UNIT, code, "TK", "a.docx", SampleFiles.DOCX, SampleFiles.bombOfZeros()), 422, "file-bomb");
        refused(Uploads.send(UNIT, code, "TK", "a.docx", SampleFiles.DOCX, SampleFiles.bombOfOverlappingEntries()), 422,
                "file-bomb");
        refused(Uploads.send(UNIT, code, "TK", "a.docx", SampleFiles.DOCX, Arrays.copyOf(SampleFiles.docx(), 200)), 422,
                "file-damaged");
        refused(Uploads.send(UNIT, code, "TK", null, "application/pdf", pdf), 422, "validation-failed");
        refused(Uploads.send(UNIT, code, "TK", "../../a.pdf", "application/pdf", pdf), 422, "validation-failed");
        refused(Uploads.send(UNIT, code, "TK", "a\r\nSet-Cookie: b.pdf", "application/pdf", pdf), 422, "validation-failed");
        refused(Uploads.send(UNIT, code, "TK", "a\u0000.pdf", "application/pdf", pdf), 422, "validation-failed");
        refused(Uploads.send(UNIT, code, "TK", "x".repeat(300) + ".pdf", "application/pdf", pdf), 422, "validation-failed");
        refused(Uploads.send(UNIT, code, "XYZ", "a.pdf", "application/pdf", pdf), 422, "validation-failed");
        refused(Uploads.send(UNIT, UNIT + "-240304-9999", "TK", "a.pdf", "application/pdf", pdf), 404, "case-not-found");
        refused(Uploads.send(SampleCatalogue.OTHER_COMMUNE, code, "TK", "a.pdf", "application/pdf", pdf), 403,
                "outside-unit-scope");
        assertThat(rows.count("file_content")).isEqualTo(contents);
        assertThat(rows.count("case_file f JOIN cases c ON c.id = f.case_id WHERE c.code = ?", code)).isZero();
    }

    private static void refused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonPath.from(answer.body()).getString("type")).isEqualTo("urn:motcua:problem:" + slug);
        assertThat(JsonPath.from(answer.body()).getString("detail")).doesNotContain(".detail").doesNotContain("{0}");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedWhetherItTellsItsSizeOrNot() {
        // Given
        String code = Calls.received(UNIT, true);
        byte[] tooLarge = SampleFiles.pdf(5, 20 * 1024 * 1024 + 1);

        // Then
        HttpResponse<String> streamed = Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)));
        refused(streamed, 413, "file-too-large");
        refused(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", tooLarge), 413, "file-too-large");
        assertThat(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", Arrays.copyOf(tooLarge, tooLarge.length - 1))
                .statusCode()).isEqualTo(201);
    }

    @Test
    void aDecidedCasesDocumentsStayAsTheyAre() {
        // Given
        String code = Calls.received(UNIT, true);
        String id = Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(6, 500));
        String wrong = Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(7, 500));
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=WRONG_FILE", code, wrong).then()
                .statusCode(204);
        Calls.act("officer", UNIT, code, "resolve", Map.of("resultNumber", "12/KS")).statusCode(200);

        // Then
        refused(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", SampleFiles.pdf(8, 500)), 409, "files-closed");
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=WRONG_FILE", code, id).then().statusCode(409)
                .body("type", containsString("files-closed"));
        assertThat(Uploads.send(UNIT, code, "KQ", "kq.pdf", "application/pdf", SampleFiles.pdf(9, 500)).statusCode())
                .isEqualTo(201);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files", code).then().body("id", hasSize(2));
    }

    @Test
    void aDeletedFileIsGoneAndItsRowSaysWhoAndWhy() {
        // Given
        String code = Calls.received(UNIT, true);
        byte[] pdf = SampleFiles.pdf(10, 500);
        String id = Uploads.uploaded(UNIT, code, "TK", pdf);

        // When
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=BECAUSE", code, id).then().statusCode(422);
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=UNREADABLE", code, id).then().statusCode(204);

        // Then
        assertThat(get(code, id, Map.of()).statusCode()).isEqualTo(404);
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=UNREADABLE", code, id).then().statusCode(404);
        assertThat(rows.one("SELECT deleted_by || ' ' || deletion_reason FROM case_file WHERE id = ?::uuid", id))
                .isEqualTo("officer UNREADABLE");
        assertThat(Uploads.uploaded(UNIT, code, "TK", pdf)).isNotEqualTo(id);
    }

    @Test
    void filesOfAnotherUnitAreNobodysBusiness() {
        // Given
        String code = Calls.received(UNIT, true);
        String id = Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(11, 500));
        String mine = Calls.received(SampleCatalogue.OTHER_COMMUNE, true);

        // Then
        Calls.as("officer", SampleCatalogue.OTHER_COMMUNE).get("/api/v1/cases/{code}/files/{id}", code, id).then()
                .statusCode(403);
        // A file is found through its own case alone.
        Calls.as("officer", SampleCatalogue.OTHER_COMMUNE).get("/api/v1/cases/{code}/files/{id}", mine, id).then()
                .statusCode(404);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files/{id}", code, "not-an-id").then().statusCode(404);
    }

    @Test
    void aCaseHasAtMostFiftyFiles() {
        // Given
        String code = Calls.received(UNIT, true);
        for (int i = 0; i < 50; i++) {
            Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(1000 + i, 200));
        }

        // Then
        refused(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", SampleFiles.pdf(1050, 200)), 409, "too-many-files");
        assertThat(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", SampleFiles.pdf(1000, 200)).statusCode())
                .as("what is there already").isEqualTo(200);
    }

    @Test
    void textsOfRefusalsAreVietnamese() {
        // Given
        String code = Calls.received(UNIT, true);

        // When
        String answer = Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf",
                "không phải PDF".getBytes(StandardCharsets.UTF_8)).body();

        // Then
        assertThat(JsonPath.from(answer).getString("detail"))
                .isEqualTo("Tệp được khai là application/pdf nhưng nội dung là text/plain.");
        assertThat(List.of(JsonPath.from(answer).getString("declared"), JsonPath.from(answer).getString("found")))
                .containsExactly("application/pdf", "text/plain");
    }
}
