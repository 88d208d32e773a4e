package vn.motcua.cases.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.cases.Together;

/** What every store promises, held against each that there is. */
class ContentStoreTest {

    @TempDir
    static Path directory;

    private static S3Server s3;
    private static Staging staging;
    private static ContentStore fileSystem;

    @BeforeAll
    static void stores() throws IOException {
        staging = new Staging(directory.resolve("incoming"));
        fileSystem = new FileSystemContentStore(directory.resolve("content"));
        s3 = S3Server.start(directory);
    }

    @AfterAll
    static void stop() {
        s3.close();
    }

    static Stream<ContentStore> everyStore() {
        return Stream.of(fileSystem, s3.store());
    }

    private static byte[] bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static StagedContent staged(byte[] bytes) throws IOException {
        return staging.receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    }

    private static Content kept(ContentStore store, byte[] bytes) throws IOException {
        try (StagedContent staged = staged(bytes)) {
            store.keep(staged);
            return staged.content();
        }
    }

    private static byte[] read(ContentStore store, Content content, long from, long length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.write(content, from, length, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void givesBackWhatItKeptWholeAndInParts(ContentStore store) throws IOException {
        // Given
        byte[] bytes = bytes(1, 300_000);

        // When
        Content content = kept(store, bytes);

        // Then
        assertThat(content.size()).isEqualTo(300_000);
        assertThat(store.holds(content)).isTrue();
        assertThat(read(store, content, 0, 300_000)).isEqualTo(bytes);
        assertThat(read(store, content, 299_999, 1)).containsExactly(bytes[299_999]);
        assertThat(read(store, content, 100_000, 70_000)).isEqualTo(Arrays.copyOfRange(bytes, 100_000, 170_000));
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void keepsTheSameContentOnceHoweverOftenAndFromHoweverMany(ContentStore store) throws IOException {
        // Given
        byte[] bytes = bytes(2, 50_000);

        // When
        List<Content> contents = Together.run(8, () -> kept(store, bytes));

        // Then
        assertThat(contents).containsOnly(contents.get(0));
        assertThat(read(store, contents.get(0), 0, 50_000)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void takesAnEmptyContent(ContentStore store) throws IOException {
        // When
        Content content = kept(store, new byte[0]);

        // Then
        assertThat(store.holds(content)).isTrue();
        assertThat(read(store, content, 0, 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void removesAndSaysSo(ContentStore store) throws IOException {
        // Given
        Content content = kept(store, bytes(3, 1000));

        // When
        store.remove(content.sha256());
        store.remove(content.sha256());

        // Then
        assertThat(store.holds(content)).isFalse();
        assertThatThrownBy(() -> read(store, content, 0, 1000)).isInstanceOf(FileNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void keepsAgainWhatWasRemoved(ContentStore store) throws IOException {
        // Given
        byte[] bytes = bytes(4, 1000);
        store.remove(kept(store, bytes).sha256());

        // When
        Content content = kept(store, bytes);

        // Then
        assertThat(read(store, content, 0, 1000)).isEqualTo(bytes);
    }

    @Test
    void aFileThatIsShorterThanItShouldBeIsReplaced() throws IOException {
        // Given a disk that came back with half of something under the name of the whole
        byte[] bytes = bytes(5, 2000);
        try (StagedContent half = staged(bytes(6, 1000)); StagedContent whole = staged(bytes)) {
            String name = whole.content().sha256();
            Path place = directory.resolve("content").resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
            Files.createDirectories(place);
            Files.copy(half.file(), place.resolve(name));

            // When
            fileSystem.keep(whole);

            // Then
            assertThat(read(fileSystem, whole.content(), 0, 2000)).isEqualTo(bytes);
        }
    }

    @Test
    void aServerThatIsGoneIsAnOrdinaryFault() throws IOException {
        // Given
        Path place = Files.createDirectories(directory.resolve("short-lived"));
        try (S3Server shortLived = S3Server.start(place)) {
            ContentStore store = shortLived.store();
            Content content = kept(store, bytes(8, 1000));

            // When
            shortLived.kill();

            // Then
            assertThatThrownBy(() -> store.holds(content)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> read(store, content, 0, 1000)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> kept(store, bytes(9, 1000))).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void leavesNothingStaged(ContentStore store) throws IOException {
        // When
        kept(store, bytes(7, 1000));

        // Then
        try (Stream<Path> staged = Files.list(directory.resolve("incoming"))) {
            assertThat(staged).isEmpty();
        }
    }
}
