package vn.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Directories of components that live no longer than this JVM. Their names carry its process id, so that the next JVM can clear
 * away what
 * a killed one has left behind.
 */
final class TemporaryHome {

    private static final Path ROOT = Path.of(System.getProperty("java.io.tmpdir"));

    private TemporaryHome() {
    }

    static Path create(String kind) {
        var prefix = "motcua-" + kind + "-";
        try {
            return Files.createTempDirectory(ROOT, prefix + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new ComponentFailure("Cannot create a temporary directory in " + ROOT, e);
        }
    }

    /** Stops and deletes what JVMs that no longer exist have left behind. */
    static void clearLeftovers(String kind, Consumer<Path> stop) {
        var prefix = "motcua-" + kind + "-";
        try (var homes = Files.newDirectoryStream(ROOT, prefix + "*")) {
            for (var home : homes) {
                var owner = Long.parseLong(home.getFileName().toString().substring(prefix.length()).split("-")[0]);
                if (Files.isWritable(home) && ProcessHandle.of(owner).isEmpty()) {
                    stop.accept(home);
                    delete(home);
                }
            }
        } catch (IOException | NumberFormatException notOurs) {
            // Clearing up after others is a courtesy; what cannot be cleared does not hinder this start.
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ComponentFailure("Cannot delete " + tree, e);
        }
    }
}
