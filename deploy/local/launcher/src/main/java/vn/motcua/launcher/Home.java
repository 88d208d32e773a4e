package vn.motcua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** The directory that holds everything a local Motcua keeps. */
record Home(Path directory) {

    // A replayed quarter takes about half of it; PostgreSQL's log alone may grow to 2 GB.
    private static final long NEEDED_MEGABYTES = 2048;

    Home {
        directory = directory.toAbsolutePath().normalize();
    }

    Path postgresData() {
        return directory.resolve("data/postgres");
    }

    Path kafkaData() {
        return directory.resolve("data/kafka");
    }

    /** The files of cases. */
    Path files() {
        return directory.resolve("data/files");
    }

    Path keys() {
        return directory.resolve("keys");
    }

    Path settings() {
        return directory.resolve("settings");
    }

    Path log(Part part) {
        return directory.resolve("logs").resolve(part.word() + ".log");
    }

    Path pid(Part part) {
        return directory.resolve("run").resolve(part.word() + ".pid");
    }

    boolean holdsData() {
        return Files.exists(postgresData());
    }

    /** Refuses when this user may not write here or the disk is nearly full. */
    void prepare() {
        try {
            for (var path : List.of(directory, directory.resolve("data"), directory.resolve("logs"), directory.resolve("run"),
                    keys())) {
                Files.createDirectories(path);
            }
            requireWritable(
                    List.of(directory, postgresData(), kafkaData(), files(), keys(), settings(), directory.resolve("logs"),
                            directory.resolve("run")));
            var free = Files.getFileStore(directory).getUsableSpace() / (1024 * 1024);
            if (free < NEEDED_MEGABYTES) {
                throw new Refusal(
                        "The disk is full: %d MB are free at %s, Motcua needs %d MB. Make room, or set MOTCUA_HOME to a "
                                .formatted(free, directory, NEEDED_MEGABYTES) + "directory on another disk.");
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /**
     * Runs something while other launchers are kept out of the same directory.
     *
     * @throws Refusal when another one is starting or stopping processes
     */
    void locked(Runnable action) {
        try {
            Files.createDirectories(directory);
            try (var channel = lockFile(); var lock = channel.tryLock()) {
                if (lock == null) {
                    throw new Refusal(
                            "Another motcua command is starting or stopping in " + directory + ". Wait until it is done.");
                }
                action.run();
            }
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Whether another launcher is starting or stopping processes. */
    boolean isLocked() {
        try (var channel = lockFile(); var lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            return false;
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Refusal notWritable(IOException e) {
        return new Refusal("Cannot write to " + directory + " (" + e + "). Set MOTCUA_HOME to a directory of your own.");
    }

    /** Deletes what the services have stored, and the logs; ports, passwords and keys stay. */
    void deleteData() {
        delete(directory.resolve("data"));
        delete(directory.resolve("logs"));
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("Cannot delete " + tree + " (" + e.getMessage() + ")");
        }
    }

    private static void requireWritable(List<Path> paths) throws IOException {
        for (var path : paths) {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new Refusal(
                        "%s is not writable: it belongs to %s. Run motcua as that user, or set MOTCUA_HOME to a directory of "
                                .formatted(path, Files.getOwner(path)) + "your own.");
            }
        }
    }
}
