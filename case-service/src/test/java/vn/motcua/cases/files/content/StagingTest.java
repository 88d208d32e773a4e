package vn.motcua.cases.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir
    Path directory;

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }

    @Test
    void namesContentByItsSha256() throws IOException {
        // When
        StagedContent staged = new Staging(directory)
                .receive(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)), 3);

        // Then the example of FIPS 180-4
        assertThat(staged.content()).isEqualTo(
                new Content("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3));
    }

    @Test
    void stopsAtTheFirstByteBeyondTheLimitAndLeavesNothing() throws IOException {
        // Given an endless stream
        InputStream endless = new InputStream() {

            @Override
            public int read() {
                return 'x';
            }
        };
        Staging staging = new Staging(directory);

        // Then
        assertThatThrownBy(() -> staging.receive(endless, 1_000_000)).isInstanceOf(ContentTooLarge.class);
        assertThat(files()).isZero();
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        // Given
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        Staging staging = new Staging(directory);

        // Then
        assertThatThrownBy(() -> staging.receive(broken, 1_000_000)).isInstanceOf(UploadBroken.class);
        assertThat(files()).isZero();
    }

    @Test
    void sweepsWhatAKilledProcessLeftAndNothingThatStillArrives() throws IOException {
        // Given
        Instant now = Instant.parse("2026-03-04T09:00:00Z");
        Path left = Files.write(directory.resolve("1.part"), new byte[10]);
        Path arriving = Files.write(directory.resolve("2.part"), new byte[10]);
        Files.setLastModifiedTime(left, FileTime.from(now.minusSeconds(4000)));
        Files.setLastModifiedTime(arriving, FileTime.from(now.minusSeconds(10)));

        // When
        int swept = new Staging(directory).sweep(now.minusSeconds(3600));

        // Then
        assertThat(swept).isEqualTo(1);
        assertThat(left).doesNotExist();
        assertThat(arriving).exists();
    }
}
