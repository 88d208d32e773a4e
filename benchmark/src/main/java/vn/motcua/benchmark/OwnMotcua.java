package vn.motcua.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import vn.motcua.launcher.LocalMotcua;
import vn.motcua.launcher.SampleUser;

/**
 * A Motcua for one run: in a temporary directory, on free ports of the loopback address. Closing it, or ending this JVM, stops
 * its processes and deletes what they have stored.
 */
public final class OwnMotcua implements AutoCloseable {

    private static final List<String> UNITS = List.of("H28", MeasuredProvince.CODE);
    private static final SampleUser INTEGRATOR = new SampleUser("benchmark.integrator", "integrator", UNITS);
    private static final SampleUser ADMIN = new SampleUser("benchmark.admin", "province-admin", UNITS);

    private final Path home;
    private final LocalMotcua motcua;
    private final Path root;
    private final Thread atEnd = new Thread(this::clear);

    private OwnMotcua(Path root, Path home, LocalMotcua motcua) {
        this.root = root;
        this.home = home;
        this.motcua = motcua;
    }

    /**
     * Of the services that were built in the repository named by the property {@code motcua.root}, or by {@code project.root}
     * as
     * the tests set it. Not started yet.
     */
    public static OwnMotcua here() {
        Path root = Path.of(System.getProperty("motcua.root", System.getProperty("project.root", "."))).toAbsolutePath()
                .normalize();
        try {
            Path home = Files.createTempDirectory("motcua-benchmark-");
            OwnMotcua own = new OwnMotcua(root, home, LocalMotcua.onFreePorts(root, home));
            Runtime.getRuntime().addShutdownHook(own.atEnd);
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the repository whose services run. */
    public Path root() {
        return root;
    }

    public LocalMotcua motcua() {
        return motcua;
    }

    /** May import and handle cases everywhere; each call gives a token of its own. */
    public String integratorToken() {
        return motcua.token(INTEGRATOR);
    }

    /** May enter the catalogue and ask for indicators. */
    public String adminToken() {
        return motcua.token(ADMIN);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException endingAlready) {
            // Then the hook does it.
            return;
        }
        clear();
    }

    private void clear() {
        motcua.stop();
        try (var paths = Files.walk(home)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println(home + " could not be deleted: " + e);
        }
    }
}
