package vn.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What is remembered of a process to find it again: its id and when it started. The system hands ids out again, so an id alone
 * could
 * lead a later `stop` to kill a stranger.
 *
 * @param startedAt as the operating system tells it
 */
public record ProcessMark(long pid, Instant startedAt) {

    // The start is computed from the boot time, which moves a little when the machine's clock is set.
    private static final Duration CLOCK_SHIFT = Duration.ofSeconds(3);

    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The mark kept in a file, if there is one that can be read. */
    public static Optional<ProcessMark> read(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new ProcessMark(Long.parseLong(words[0]), Instant.parse(words[1])));
        } catch (IOException | RuntimeException absentOrTorn) {
            return Optional.empty();
        }
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + startedAt + "\n");
        } catch (IOException e) {
            throw new ComponentFailure("Cannot write " + file, e);
        }
    }

    /** The process, as long as it lives and is still the one that was marked. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessMark::isRunning).filter(this::isTheSame);
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    // In a container nobody may collect the dead. A zombie whose threads are all gone has closed its files and ports.
    private static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try (var threads = Files.newDirectoryStream(proc.resolve("task"))) {
            var stat = Files.readString(proc.resolve("stat"));
            var zombie = stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
            return !zombie || StreamSupport.stream(threads.spliterator(), false).count() > 1;
        } catch (IOException notLinux) {
            return process.isAlive();
        }
    }

    private boolean isTheSame(ProcessHandle process) {
        var start = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(CLOCK_SHIFT) <= 0;
    }
}
