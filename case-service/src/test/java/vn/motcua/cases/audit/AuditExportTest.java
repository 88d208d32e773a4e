package vn.motcua.cases.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.audit.proof.ChainCheck;
import vn.motcua.cases.audit.proof.ChainCheck.Finding;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class AuditExportTest {

    private static final String UNIT = SampleCatalogue.communeOf(37);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @Inject
    Trail trail;

    @TempDir
    Path folder;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    private static Finding check(Path file, String head) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return ChainCheck.of(lines, head, Set.of());
        }
    }

    @Test
    void whatIsExportedIsUnbrokenUpToTheHead() throws IOException {
        // Given
        String code = Calls.received(UNIT, true);
        trail.sealed();
        JsonPath head = Calls.as("auditor", SampleCatalogue.PROVINCE).get("/api/v1/audit/head").then().statusCode(200)
                .body("hash", matchesPattern("[0-9a-f]{64}")).extract().jsonPath();

        // When
        Path file = trail.exported(folder);

        // Then
        Finding finding = check(file, null);
        assertThat(finding.unbroken()).as(finding.broken()).isTrue();
        assertThat(finding.first()).isEqualTo(1);
        assertThat(finding.last()).isGreaterThanOrEqualTo(head.getLong("position"));
        assertThat(Files.readString(file)).contains("\"hash\":\"" + head.getString("hash") + "\"")
                .contains("[\"" + code + "\"]");
        trail.sealed();
        assertThat(Files.readString(trail.exported(folder))).contains("\"operation\":\"exportAudit\"");
    }

    @Test
    void anotherVerifierInTenLinesOfPythonAgrees() throws Exception {
        // Given
        Path guide = Path.of("..", "docs", "guides", "audit.md");
        String script = Files.readString(guide).replaceAll("(?s).*```python\n(.*?)```.*", "$1");
        Path program = Files.writeString(folder.resolve("verify.py"), script);
        Calls.received(UNIT, true);
        Path file = trail.exported(folder);
        Path changed = Files.writeString(folder.resolve("changed.ndjson"),
                Files.readString(file).replaceFirst("\"operation\":\"ACCEPTED\"", "\"operation\":\"REFUSED\""));
        assumeTrue(hasPython());

        // Then
        assertThat(new ProcessBuilder("python3", program.toString(), file.toString()).inheritIO().start().waitFor()).isZero();
        assertThat(new ProcessBuilder("python3", program.toString(), changed.toString()).start().waitFor()).isOne();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import hashlib, json").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void aCommunesAuditorSeesItsOwnEntriesAndOnlyThePlacesOfOthers() throws IOException {
        // Given
        String ours = Calls.received(UNIT, true);
        String theirs = Calls.received(SampleCatalogue.OTHER_COMMUNE, true);

        // When
        Path file = trail.exported(folder, UNIT);

        // Then
        Finding finding = check(file, null);
        assertThat(finding.unbroken()).as(finding.broken()).isTrue();
        assertThat(finding.withheld()).isPositive().isLessThan(finding.entries());
        assertThat(Files.readString(file)).contains(ours).doesNotContain(theirs);
    }

    @Test
    void anEntryChangedInTheDatabaseIsFoundAtItsPosition() throws IOException {
        // Given
        String code = Calls.received(UNIT, true);
        long position = trail.positionOf(code, "CHANGED");

        // When
        trail.tamper("audit_entry", "UPDATE audit_entry SET actor = 'somebody else' WHERE position = ?", position);

        // Then
        try {
            assertThat(check(trail.exported(folder), null).broken())
                    .isEqualTo("position " + position + ": its content does not have its hash");
        } finally {
            trail.tamper("audit_entry", "UPDATE audit_entry SET actor = 'officer' WHERE position = ?", position);
        }
        assertThat(check(trail.exported(folder), null).unbroken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE audit_entry SET actor = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry",
            "UPDATE audit_head SET position = 0", "DELETE FROM audit_head", "TRUNCATE audit_removal" })
    void theTablesRefuseToBeChanged(String sql) {
        // Given
        Calls.received(UNIT, true);
        trail.sealed();

        // Then
        assertThatThrownBy(() -> rows.run(sql)).hasStackTraceContaining("audit").hasStackTraceContaining("ERROR:");
    }

    @Test
    void neitherPartitionsNorWhatWaitsCanBeEmptied() {
        // Given
        Calls.received(UNIT, true);
        trail.sealed();
        String partition = rows.one("SELECT tableoid::regclass FROM audit_entry ORDER BY position DESC LIMIT 1");

        // Then
        for (String sql : List.of("TRUNCATE " + partition, "DELETE FROM " + partition, "DELETE FROM audit_pending",
                "UPDATE audit_pending SET actor = 'x'", "TRUNCATE audit_pending")) {
            assertThatThrownBy(() -> rows.run(sql)).as(sql).hasStackTraceContaining("ERROR:");
        }
    }

    @Test
    void daysThatMakeNoSenseAreRefused() {
        Calls.as("auditor", SampleCatalogue.PROVINCE).get("/api/v1/audit/export?from=yesterday").then().statusCode(422)
                .body("errors[0].field", equalTo("from"));
        Calls.as("auditor", SampleCatalogue.PROVINCE).get("/api/v1/audit/export?to=99999-01-01").then().statusCode(422);
    }

    @Test
    void anApplicantLearnsWhichBodiesSawTheCase() {
        // Given
        String code = Calls.received(UNIT, true);
        Calls.as("handler", SampleCatalogue.DISTRICT).get("/api/v1/cases/{code}", code).then().statusCode(200);
        Calls.as("officer", SampleCatalogue.OTHER_COMMUNE).get("/api/v1/cases/{code}", code).then().statusCode(403);

        // When
        String answer = Calls.as("officer", UNIT).get("/api/v1/cases/{code}/access-log", code).then().statusCode(200)
                .body("size()", equalTo(2)).body("[0].unit", equalTo(SampleCatalogue.DISTRICT))
                .body("[0].unitName", equalTo("Đơn vị " + SampleCatalogue.DISTRICT)).body("[0].role", equalTo("handler"))
                .body("[0].purpose", equalTo("Xem hồ sơ")).body("[1].what", equalTo("CHANGED")).extract().asString();

        // Then
        assertThat(answer).doesNotContain("actor").doesNotContain("REFUSED");
    }
}
