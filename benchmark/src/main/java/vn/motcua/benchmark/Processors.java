package vn.motcua.benchmark;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.benchmark.load.Clients;
import vn.motcua.launcher.LocalMotcua;
import vn.motcua.launcher.Part;

/** Which processes used the processors while something was measured. Adds up over several measured times. */
final class Processors implements Clients.Around {

    private final LocalMotcua motcua;
    private final Map<Part, Double> used = new EnumMap<>(Part.class);
    private double usedByClients;

    Processors(LocalMotcua motcua) {
        this.motcua = motcua;
    }

    @Override
    public void begin() {
        add(-1);
    }

    @Override
    public void end() {
        add(1);
    }

    /** Milliseconds of processor time for each piece of work. */
    String millisEach(long pieces) {
        return told("%s %.2f ms", 1000.0 / pieces);
    }

    /** Seconds of processor time. */
    String seconds() {
        return told("%s %.1f s", 1);
    }

    private String told(String format, double factor) {
        return "processor time: " + Stream.concat(used.entrySet().stream().map(
                entry -> String.format(Locale.ROOT, format, entry.getKey().title(), entry.getValue() * factor)),
                Stream.of(String.format(Locale.ROOT, format, "clients", usedByClients * factor)))
                .collect(Collectors.joining(", "));
    }

    private void add(int sign) {
        for (Part part : Part.values()) {
            motcua.processOf(part).flatMap(mark -> mark.process())
                    .ifPresent(process -> used.merge(part, sign * secondsOf(process), Double::sum));
        }
        usedByClients += sign * secondsOf(ProcessHandle.current().info());
    }

    /** With its children: PostgreSQL works in one process for each connection. */
    private static double secondsOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToDouble(each -> secondsOf(each.info())).sum();
    }

    private static double secondsOf(ProcessHandle.Info process) {
        return process.totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
    }
}
