package vn.motcua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    // In a container nobody may collect the dead; such a process still has an id and a start, but no command line any more.
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().isPresent();
    }

    private boolean isTheSame(ProcessHandle process) {
        var start = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(CLOCK_SHIFT) <= 0;
    }
}
