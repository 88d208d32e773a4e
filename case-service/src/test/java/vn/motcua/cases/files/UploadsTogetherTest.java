package vn.motcua.cases.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.Together;
import vn.motcua.cases.files.inspection.SampleFiles;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class UploadsTogetherTest {

    private static final String UNIT = SampleCatalogue.communeOf(24);
    private static final Path INCOMING = Path.of("target/files/incoming");

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void fiftyUploadsAtOnceAllArrive() {
        // Given
        String code = Calls.received(UNIT, true);
        AtomicInteger next = new AtomicInteger();

        // When
        List<Integer> answers = Together.run(50, () -> Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf",
                SampleFiles.pdf(next.incrementAndGet(), 200_000)).statusCode());

        // Then
        assertThat(answers).hasSize(50).containsOnly(201);
        assertThat(rows.count("case_file f JOIN cases c ON c.id = f.case_id WHERE c.code = ?", code)).isEqualTo(50);
    }

    @Test
    void theLimitOfFilesHoldsAmongUploadsAtOnce() {
        // Given
        String code = Calls.received(UNIT, true);
        AtomicInteger next = new AtomicInteger();

        // When
        List<Integer> answers = Together.run(60, () -> Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf",
                SampleFiles.pdf(100 + next.incrementAndGet(), 1000)).statusCode());

        // Then
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(50);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(10);
    }

    @Test
    void oneContentFromSixteenClientsAtOnceIsOneFile() {
        // Given
        String code = Calls.received(UNIT, true);
        byte[] pdf = SampleFiles.pdf(200, 50_000);

        // When
        List<HttpResponse<String>> answers = Together.run(16,
                () -> Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf", pdf));

        // Then
        assertThat(answers.stream().map(HttpResponse::statusCode).filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    }

    @Test
    void filesOfTwentyMegabytesGoThroughAHeapThatCouldNotHoldThem() {
        // Given thirty streams, 600 MB in all, in a process of 512 MB that plays both sides
        String code = Calls.received(UNIT, true);
        AtomicInteger next = new AtomicInteger();

        // When
        List<Integer> answers = Together.run(30, () -> {
            int seed = 300 + next.incrementAndGet();
            return Uploads.send(UNIT, code, "TK", "a.pdf", "application/pdf",
                    BodyPublishers.ofInputStream(() -> largePdf(seed))).statusCode();
        });

        // Then
        assertThat(answers).containsOnly(201);
        assertThat(rows.one("SELECT sum(size) FROM case_file f JOIN cases c ON c.id = f.case_id WHERE c.code = ?", code))
                .isEqualTo(Long.toString(30 * largeSize()));
    }

    private static long largeSize() {
        return 20L * 1024 * 1024;
    }

    private static InputStream largePdf(int seed) {
        byte[] start = SampleFiles.pdf(seed, 1024);
        return new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {

            private long left = largeSize() - start.length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int read = (int) Math.min(length, left);
                left -= Math.max(read, 0);
                return read <= 0 ? -1 : read;
            }
        });
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        // Given
        String code = Calls.received(UNIT, true);
        long staged = staged();
        long contents = rows.count("file_content");

        // When
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("POST /api/v1/cases/" + code + "/documents/TK/files?name=a.pdf HTTP/1.1\r\n"
                    + "Host: localhost\r\nContent-Type: application/pdf\r\nContent-Length: 1000000\r\nAuthorization: Bearer "
                    + Calls.token("officer", UNIT) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(SampleFiles.pdf(400, 500_000));
            socket.getOutputStream().flush();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> staged() > staged);
        }

        // Then
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> staged() == staged);
        assertThat(rows.count("file_content")).isEqualTo(contents);
    }

    private static long staged() throws IOException {
        try (Stream<Path> files = Files.list(INCOMING)) {
            return files.count();
        }
    }
}
