package vn.motcua.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Java's archives of loaded classes (AppCDS), which halve the work of a start. They are made once by a training run after a
 * build and lie
 * beside the programs; one that is missing, or older than its program, is not used, and all works as well, if more slowly.
 */
final class ClassArchives {

    private final Path root;
    private final boolean training;

    private ClassArchives(Path root, boolean training) {
        this.root = root;
        this.training = training;
    }

    static ClassArchives trainedIn(Path root) {
        return new ClassArchives(root, false);
    }

    /** Those whose processes write the archives when they end. */
    static ClassArchives training(Path root) {
        return new ClassArchives(root, true);
    }

    /** What to tell the JVM of a part. */
    List<String> options(Part part, Path program) {
        if (training) {
            return List.of("-XX:ArchiveClassesAtExit=" + fresh(part), "-Xlog:disable");
        }
        try {
            var archive = archive(part);
            // The JVM would refuse an archive that does not suit it, and say so in the log at each start.
            return Files.exists(archive) && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(program)) > 0
                    ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable")
                    : List.of();
        } catch (IOException programIsMissing) {
            return List.of();
        }
    }

    /** How much longer than usual a process may take to end. */
    Duration timeToWrite() {
        return training ? Duration.ofMinutes(2) : Duration.ZERO;
    }

    /** Puts what a training run has written in its place, once its processes have ended. */
    void publish() throws IOException {
        for (var part : Part.values()) {
            if (Files.exists(fresh(part))) {
                Files.deleteIfExists(archive(part));
                Files.move(fresh(part), archive(part));
            }
        }
    }

    // Java of another version cannot use it.
    private Path archive(Part part) {
        return directory(part).resolve("classes-" + Runtime.version() + ".jsa");
    }

    private Path fresh(Part part) {
        return directory(part).resolve("classes.new");
    }

    private Path directory(Part part) {
        return root.resolve(part.isService() ? part.title() : "deploy/local/launcher").resolve("target");
    }
}
