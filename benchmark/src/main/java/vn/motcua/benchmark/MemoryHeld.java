package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.motcua.launcher.Part;

/** What all processes hold in memory once everything else was measured, as Linux tells it. */
final class MemoryHeld implements Measurement {

    private static final double MEBIBYTES = 1536;

    @Override
    public List<Figure> measure(Run run) {
        long resident = 0;
        long proportional = 0;
        List<String> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            Held held = of(run, part);
            resident += held.resident;
            proportional += held.proportional;
            parts.add(part.title() + " " + held.proportional / 1024);
        }
        run.remark("MiB with shared pages divided among those who share them: " + String.join(", ", parts));
        return List.of(
                Figure.atMost("all processes, shared pages divided (PSS)", proportional / 1024.0, MEBIBYTES, "MiB"),
                Figure.told("all processes, shared pages counted for each (RSS)", resident / 1024.0, "MiB"));
    }

    /** What one part holds, in kilobytes: shared pages counted in full, and divided among those who share them. */
    record Held(long resident, long proportional) {
    }

    static Held of(Run run, Part part) {
        List<Long> pids = run.motcua().processOf(part).flatMap(mark -> mark.process()).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())).map(ProcessHandle::pid)
                .toList();
        return new Held(kilobytes(pids, "status", "VmRSS:"), kilobytes(pids, "smaps_rollup", "Pss:"));
    }

    private static long kilobytes(List<Long> pids, String file, String name) {
        return pids.stream().mapToLong(pid -> {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/" + file))) {
                return lines.filter(line -> line.startsWith(name)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            } catch (IOException ended) {
                return 0;
            }
        }).sum();
    }
}
