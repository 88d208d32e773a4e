package vn.motcua.cases.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.files.Uploads;
import vn.motcua.cases.files.inspection.SampleFiles;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class SweepingContentTest {

    private static final String UNIT = SampleCatalogue.communeOf(25);
    /** Content waits a week for a name. */
    private static final Duration DAY_EIGHT = Duration.ofDays(8);

    @Inject
    SampleCatalogue catalogue;

    @Inject
    SweepingContent sweeping;

    @Inject
    Staging staging;

    @Inject
    ContentStore store;

    @Inject
    ContentNames names;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    /** What an upload leaves that is killed after its content was kept and before its row was. */
    private Content orphan(int seed, Instant at) throws IOException {
        try (StagedContent staged = staging.receive(new ByteArrayInputStream(SampleFiles.pdf(seed, 3000)), 10_000)) {
            names.announce(staged.content(), at);
            store.keep(staged);
            return staged.content();
        }
    }

    private Content contentOf(String fileId) {
        return new Content(rows.one("SELECT sha256 FROM case_file WHERE id = ?::uuid", fileId),
                Long.parseLong(rows.one("SELECT size FROM case_file WHERE id = ?::uuid", fileId)));
    }

    @Test
    void removesWhatAKilledUploadLeftAndNothingThatACaseNames() throws IOException {
        // Given
        Instant now = Instant.now();
        Content orphan = orphan(500, now);
        String code = Calls.received(UNIT, true);
        Content named = contentOf(Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(501, 3000)));

        // When
        sweeping.sweep(now.plus(Duration.ofDays(6)));
        boolean keptForAWeek = store.holds(orphan);
        sweeping.sweep(now.plus(DAY_EIGHT));

        // Then
        assertThat(keptForAWeek).isTrue();
        assertThat(store.holds(orphan)).isFalse();
        assertThat(rows.count("file_content WHERE sha256 = ?", orphan.sha256())).isZero();
        assertThat(store.holds(named)).isTrue();
    }

    @Test
    void contentThatTwoCasesNameOutlivesTheDeletionInOne() throws IOException {
        // Given
        byte[] pdf = SampleFiles.pdf(502, 3000);
        String one = Calls.received(UNIT, true);
        String other = Calls.received(UNIT, true);
        String deleted = Uploads.uploaded(UNIT, one, "TK", pdf);
        String last = Uploads.uploaded(UNIT, other, "TK", pdf);
        Content content = contentOf(last);
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=WRONG_FILE", one, deleted).then()
                .statusCode(204);

        // When
        sweeping.sweep(Instant.now().plus(DAY_EIGHT));
        boolean heldWhileNamed = store.holds(content);
        Calls.as("officer", UNIT).delete("/api/v1/cases/{code}/files/{id}?reason=WRONG_FILE", other, last).then()
                .statusCode(204);
        sweeping.sweep(Instant.now().plus(DAY_EIGHT));

        // Then
        assertThat(heldWhileNamed).isTrue();
        assertThat(store.holds(content)).isFalse();
    }

    @Test
    void contentSentAgainIsKeptForAnotherWeek() throws IOException {
        // Given
        Instant now = Instant.now();
        Content orphan = orphan(503, now);
        orphan(503, now.plus(Duration.ofDays(5)));

        // When
        sweeping.sweep(now.plus(DAY_EIGHT));

        // Then
        assertThat(store.holds(orphan)).isTrue();
    }

    @Test
    void aSweepKilledBetweenBytesAndRowIsFinishedByTheNext() throws IOException {
        // Given
        Instant now = Instant.now();
        Content orphan = orphan(504, now);
        store.remove(orphan.sha256());

        // When
        sweeping.sweep(now.plus(DAY_EIGHT));

        // Then
        assertThat(rows.count("file_content WHERE sha256 = ?", orphan.sha256())).isZero();
    }

    @Test
    void noRowEverNamesContentThatWasSwept() throws IOException {
        // Given
        Content orphan = orphan(505, Instant.now());
        sweeping.sweep(Instant.now().plus(DAY_EIGHT));

        // Then
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> names.named(orphan.sha256())))
                .hasStackTraceContaining("swept");
    }

    @Test
    void aFileWhoseContentIsGoneIsAProblemAndNoHalfAnswer() throws IOException {
        // Given
        String code = Calls.received(UNIT, true);
        String id = Uploads.uploaded(UNIT, code, "TK", SampleFiles.pdf(506, 3000));
        store.remove(contentOf(id).sha256());

        // Then
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files/{id}", code, id).then().statusCode(503)
                .contentType("application/problem+json");
        assertThat(Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", SampleFiles.pdf(506, 3000)).statusCode())
                .as("sending it again mends it").isEqualTo(200);
        Calls.as("officer", UNIT).get("/api/v1/cases/{code}/files/{id}", code, id).then().statusCode(200);
    }
}
