package vn.motcua.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process that outlives whoever started it: it has its own session, so that Ctrl-C and a closed terminal do not reach it, and
 * writes to
 * a log file.
 */
public final class DetachedProcess {

    private static final Duration GRACE_AFTER_KILL = Duration.ofSeconds(10);
    private static final List<String> DETACHING = detaching();

    private final ProcessMark mark;

    private DetachedProcess(ProcessMark mark) {
        this.mark = mark;
    }

    /** Starts the command; its output is appended to the log. */
    public static DetachedProcess start(List<String> command, Map<String, String> environment, Path log) {
        var words = new ArrayList<>(DETACHING);
        words.addAll(command);
        var builder = new ProcessBuilder(words)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return new DetachedProcess(ProcessMark.of(builder.start().toHandle()));
        } catch (IOException e) {
            throw new ComponentFailure("Cannot start " + command.get(0), e);
        }
    }

    public static DetachedProcess of(ProcessMark mark) {
        return new DetachedProcess(mark);
    }

    public ProcessMark mark() {
        return mark;
    }

    public long pid() {
        return mark.pid();
    }

    public boolean isAlive() {
        return mark.isAlive();
    }

    /** SIGKILL, and waits until the process is gone. */
    public void kill() {
        mark.process().ifPresent(ProcessHandle::destroyForcibly);
        if (!Await.until(GRACE_AFTER_KILL, () -> !isAlive())) {
            throw new ComponentFailure("Process " + pid() + " does not die");
        }
    }

    /** SIGTERM, then SIGKILL when the process has not ended within the given time. */
    public void stop(Duration patience) {
        mark.process().ifPresent(ProcessHandle::destroy);
        if (!Await.until(patience, () -> !isAlive())) {
            kill();
        }
    }

    // macOS has no setsid; nohup at least survives the terminal.
    private static List<String> detaching() {
        for (var directory : System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")) {
            if (Files.isExecutable(Path.of(directory, "setsid"))) {
                return List.of("setsid");
            }
        }
        return List.of("nohup");
    }
}
