package vn.motcua.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.motcua.launcher.Part;

/** The replay as the demo runs it: a program of its own that knows nothing but the public interfaces. */
public final class ReplayProcess implements AutoCloseable {

    private static final String PROGRAM = "vn.motcua.replay.Replay";
    private static final Pattern GENERATED = Pattern.compile("generated: ([0-9.,]+) ");
    private static final Pattern TOOK = Pattern.compile("first line to last figure: ([0-9.]+) s");

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reading = new Thread(this::read, "replay-output");

    private ReplayProcess(Process process) {
        this.process = process;
        reading.setDaemon(true);
        reading.start();
    }

    /** @param options as on the replay's own command line */
    public static ReplayProcess start(OwnMotcua own, List<String> options) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.language=en", "-Duser.country=US", "-cp",
                System.getProperty("java.class.path"), PROGRAM));
        words.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        for (Part service : Part.services()) {
            builder.environment().put(service.name() + "_URL", own.motcua().url(service).toString());
        }
        builder.environment().put("MOTCUA_TOKEN_INTEGRATOR", own.integratorToken());
        builder.environment().put("MOTCUA_TOKEN_ADMIN", own.adminToken());
        try {
            return new ReplayProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** How many cases it is going to send, once it has said so. */
    public Optional<Integer> cases() {
        return find(GENERATED).map(text -> Integer.parseInt(text.replaceAll("[.,]", "")));
    }

    /** Seconds from the first line sent until reporting answered every figure, once it has said so. */
    public Optional<Double> seconds() {
        return find(TOOK).map(Double::parseDouble);
    }

    /** What it has printed. */
    public List<String> lines() {
        return lines;
    }

    /** @return whether it ended in time with every figure equal */
    public boolean endsEqual(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        reading.join(Duration.ofSeconds(5).toMillis());
        return process.exitValue() == 0;
    }

    private Optional<String> find(Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException ended) {
            // With the process; what it said so far is kept.
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
