package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.launcher.Part;

/**
 * What figures cost among ten million cases of five years, and the same questions among a hundred thousand cases of the same
 * five
 * years before it: sums are read, not cases, so there should be little between the two.
 */
final class TenMillionCases implements Measurement {

    private static final int FEW = 100_000;
    private static final double GROWTH = 1.5;
    /** With indexes, the log and what sorting needs for a while. */
    private static final long BYTES_EACH = 4_000;

    @Override
    public List<Figure> measure(Run run) throws Exception {
        requireRoom(run.cases());
        try (Copying copying = Copying.ofQuarter(run.motcua().database(Part.REPORTING), run.out(), run.cases())) {
            populate(run, copying, FEW);
            Map<FiveYearsAsked.Kind, Latencies> few = ask(run, copying);
            MemoryHeld.Held before = MemoryHeld.of(run, Part.REPORTING);
            populate(run, copying, run.cases());
            Map<FiveYearsAsked.Kind, Latencies> many = ask(run, copying);
            MemoryHeld.Held after = MemoryHeld.of(run, Part.REPORTING);
            List<Figure> figures = figures(List.copyOf(few.values()), many);
            figures.add(Figure.told("reporting-service before / after, RSS", before.resident() / 1024.0, "MiB",
                    after.resident() / 1024.0));
            figures.add(Figure.told("reporting-service before / after, PSS", before.proportional() / 1024.0, "MiB",
                    after.proportional() / 1024.0));
            return figures;
        }
    }

    private static void requireRoom(long cases) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long free = Files.getFileStore(temporary).getUsableSpace();
        if (free < cases * BYTES_EACH) {
            throw new LoadFailed("%,d cases need %,d GB in %s, where %,d GB are free".formatted(cases,
                    cases * BYTES_EACH / 1_000_000_000, temporary, free / 1_000_000_000));
        }
    }

    private static void populate(Run run, Copying copying, int cases) throws IOException, SQLException {
        run.out().printf("  making %,d cases%n", cases);
        Copying.Population population = copying.load(cases);
        run.remark(population.toString());
        run.out().println("  " + population);
        int compared = new NaiveSums(run, copying.connection()).check(copying.units());
        run.out().printf("  %d figures are what their marks add up to%n", compared);
    }

    private static Map<FiveYearsAsked.Kind, Latencies> ask(Run run, Copying copying) throws IOException, SQLException {
        ReportingReader reader = new ReportingReader(run, copying.connection());
        Map<FiveYearsAsked.Kind, Latencies> asked = new LinkedHashMap<>();
        for (FiveYearsAsked.Kind kind : new FiveYearsAsked(reader, copying.connection()).kinds()) {
            Latencies latencies = reader.ask(kind.questions());
            run.out().printf("  %s: p50 %.1f, p99 %.1f ms, %d answers%n", kind.name(), latencies.millis(50),
                    latencies.millis(99),
                    latencies.count());
            asked.put(kind, latencies);
        }
        return asked;
    }

    private static List<Figure> figures(List<Latencies> few, Map<FiveYearsAsked.Kind, Latencies> many) {
        List<Figure> figures = new ArrayList<>();
        many.forEach((kind, latencies) -> {
            double before = few.get(figures.size() / 2).millis(50);
            if (kind.millis() == null) {
                figures.add(Figure.told(kind.name() + ", p50 / p99", latencies.millis(50), "ms", latencies.millis(99)));
                figures.add(Figure.told(kind.name() + ", among 100,000, p50", before, "ms"));
            } else {
                figures.add(Figure.atMost(kind.name() + ", p99", latencies.millis(99), kind.millis(), "ms"));
                figures.add(Figure.growth(kind.name() + ", p50, and among 100,000", latencies.millis(50), before, GROWTH));
            }
        });
        return figures;
    }
}
