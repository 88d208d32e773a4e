package vn.motcua.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL data directory and the server process on it, driven by PostgreSQL's own programs. */
final class PostgresServer {

    private static final Duration INITIALISATION = Duration.ofSeconds(90);
    private static final Duration CHILDREN_GONE = Duration.ofSeconds(20);

    private final Path data;
    private final Path log;

    PostgresServer(Path data, Path log) {
        this.data = data;
        this.log = log;
    }

    /** The live server of this directory. A postmaster.pid whose process is gone, or is now a stranger, counts for nothing. */
    private Optional<ProcessHandle> process() {
        return lineOfPidFile(0).flatMap(ProcessHandle::of)
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
    }

    Optional<Integer> port() {
        return process().flatMap(running -> lineOfPidFile(3)).map(Long::intValue);
    }

    /** Makes an empty data directory, unless there is one. */
    void initialise(String password) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        var fresh = data.resolveSibling(data.getFileName() + ".new");
        var secret = data.resolveSibling(data.getFileName() + ".secret");
        try {
            prepareLog();
            // An interrupted initdb leaves its half beside the place, never in it.
            TemporaryHome.delete(fresh);
            Files.createDirectories(fresh);
            Files.writeString(secret, password);
            var way = way();
            way.own(fresh);
            way.own(secret);
            if (!run(way, INITIALISATION, "initdb", "--pgdata=" + fresh, "--username=postgres", "--pwfile=" + secret,
                    "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions")) {
                throw ComponentFailure.withLog("PostgreSQL's data could not be created in " + data, log);
            }
            Files.move(fresh, data);
        } catch (IOException e) {
            throw new ComponentFailure("PostgreSQL's data could not be created in " + data, e);
        } finally {
            secret.toFile().delete();
        }
    }

    void start(int port, Duration limit) {
        if (!Ports.isFree(port)) {
            throw new ComponentFailure("Port " + port + " for PostgreSQL is taken");
        }
        try {
            prepareLog();
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            try (var settings = PostgresServer.class.getResourceAsStream("postgresql.conf")) {
                Files.write(data.resolve("postgresql.conf"), settings.readAllBytes());
            }
        } catch (IOException e) {
            throw new ComponentFailure("PostgreSQL cannot be prepared in " + data, e);
        }
        var way = way();
        way.own(data);
        way.own(log);
        // After a SIGKILL of the server its children hold the shared memory until they notice; the next try succeeds.
        var started = Await.until(CHILDREN_GONE, () -> run(way, limit, "pg_ctl", "start", "--silent", "--wait",
                "--timeout=" + limit.toSeconds(), "--pgdata=" + data, "--log=" + log, "--options=-p " + port)
                || !ComponentFailure.lastLines(log).contains("shared memory block"));
        if (!started || process().isEmpty()) {
            throw ComponentFailure.withLog("PostgreSQL did not start", log);
        }
    }

    void stop(Duration patience) {
        mark().map(DetachedProcess::of).ifPresent(running -> {
            run(way(), patience, "pg_ctl", "stop", "--silent", "--wait", "--mode=fast", "--timeout=" + patience.toSeconds(),
                    "--pgdata=" + data);
            // It takes its postmaster.pid away a moment before it is gone.
            running.kill();
        });
    }

    void kill() {
        mark().map(DetachedProcess::of).ifPresent(DetachedProcess::kill);
    }

    Optional<ProcessMark> mark() {
        return process().map(ProcessMark::of);
    }

    private Unprivileged way() {
        return Unprivileged.find(PostgresBinaries.unpacked(), data);
    }

    private void prepareLog() throws IOException {
        Files.createDirectories(data.getParent());
        Files.createDirectories(log.getParent());
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
    }

    private boolean run(Unprivileged way, Duration limit, String program, String... arguments) {
        var words = new ArrayList<>(List.of(PostgresBinaries.unpacked().resolve("bin").resolve(program).toString()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(way.command(words)).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile())).directory(data.getParent().toFile());
        // A PGDATA or PGPORT of another PostgreSQL is none of our business.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            try {
                return process.waitFor(limit.plusSeconds(5).toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
            } catch (InterruptedException e) {
                // Whoever interrupts goes on to stop the server, and would not find one that is half started.
                process.onExit().completeOnTimeout(process, limit.toSeconds(), TimeUnit.SECONDS).join();
                Thread.currentThread().interrupt();
                throw new ComponentFailure("Interrupted");
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new ComponentFailure("Cannot run " + program, e);
        }
    }

    private Optional<Long> lineOfPidFile(int index) {
        try {
            return Optional.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(index).strip()));
        } catch (IOException | RuntimeException absentOrTorn) {
            return Optional.empty();
        }
    }
}
