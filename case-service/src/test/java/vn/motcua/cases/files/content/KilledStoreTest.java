package vn.motcua.cases.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of keeping. */
class KilledStoreTest {

    @TempDir
    Path directory;

    /** A process that keeps one content after another and says so each time. */
    public static final class Keeper {

        private Keeper() {
        }

        public static void main(String[] directory) throws IOException {
            Path root = Path.of(directory[0]);
            Staging staging = new Staging(root.resolve("incoming"));
            ContentStore store = new FileSystemContentStore(root.resolve("content"));
            for (int seed = 0;; seed++) {
                byte[] bytes = new byte[200_000];
                new Random(seed).nextBytes(bytes);
                try (StagedContent staged = staging.receive(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
                    store.keep(staged);
                    System.out.println(staged.content().sha256());
                }
            }
        }
    }

    @Test
    void whatWasKeptIsThereAndNothingIsThereInPart() throws Exception {
        // Given
        Process keeper = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"), Keeper.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> kept = new ArrayList<>();

        // When
        try (BufferedReader said = keeper.inputReader()) {
            while (kept.size() < 40) {
                kept.add(said.readLine());
            }
        } finally {
            keeper.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        // Then
        List<String> there = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(sha256(file)).isEqualTo(file.getFileName().toString());
                there.add(file.getFileName().toString());
            }
        }
        assertThat(there).containsAll(kept);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
