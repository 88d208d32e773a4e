package vn.motcua.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much memory processes take, as Linux tells it; other systems are not asked. */
final class Memory {

    private Memory() {
    }

    /**
     * Megabytes of a process and its children. Memory that several processes share is divided among them, or PostgreSQL's
     * buffers would
     * count once for every connection.
     */
    static OptionalLong megabytesOf(ProcessHandle process) {
        var kilobytes = Stream.concat(Stream.of(process), process.descendants()).mapToLong(each -> kilobytes(each.pid())).sum();
        return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes / 1024);
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | RuntimeException notTold) {
            return 0;
        }
    }
}
