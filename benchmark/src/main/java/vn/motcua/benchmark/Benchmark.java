package vn.motcua.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.motcua.launcher.Refusal;

/** Starts a Motcua, measures it and prints a table. */
public final class Benchmark {

    private static final int NOT_MET = 1;
    private static final int FAILED = 2;

    /** What is measured, in this order: the quarter comes into an empty Motcua, memory is read after all the work. */
    enum Chapter {

        START(new StartUp()),
        QUARTER(new QuarterReplay()),
        INDICATORS(new IndicatorAnswers()),
        LIVE(new LiveAcceptance()),
        LIFE(new FullLife()),
        FRESHNESS(new AcceptedUntilCounted()),
        DUEDATE(new DueDateComputing()),
        MEMORY(new MemoryHeld()),
        /** Only when asked for: what comes after it would be measured beside a million cases. */
        MILLION(new MillionCases()),
        /** Only when asked for: it leaves a hundred thousand open cases behind. */
        RECOUNT(new RecountingOpenCases()),
        /** Only when asked for: everything derived again, so it comes before the figures are made many. */
        REBUILD(new RebuildBesideReader()),
        /** Only when asked for: it takes its time and some 25 GB. */
        TEN_MILLION(new TenMillionCases()),
        /** Only when asked for, and by itself: it sends the quarter on its own. */
        APPLYING(new ApplyingBacklog());

        private final Measurement measurement;

        Chapter(Measurement measurement) {
            this.measurement = measurement;
        }
    }

    private Benchmark() {
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out));
    }

    private static int run(List<String> words, PrintStream out) {
        try {
            BenchmarkOptions options = BenchmarkOptions.of(words);
            if (options.help()) {
                out.print(BenchmarkOptions.USAGE);
                return 0;
            }
            List<Figure> figures = figures(options, out);
            boolean missed = figures.stream().anyMatch(figure -> Boolean.FALSE.equals(figure.met()));
            return options.strict() && missed ? NOT_MET : 0;
        } catch (IllegalArgumentException | Refusal e) {
            out.println(e.getMessage());
            return FAILED;
        } catch (Exception e) {
            e.printStackTrace(out);
            return FAILED;
        }
    }

    private static List<Figure> figures(BenchmarkOptions options, PrintStream out) throws Exception {
        try (OwnMotcua own = OwnMotcua.here()) {
            Run run = new Run(own, options, out);
            run.remark("%s, %d processors, Java %s, at %s".formatted(System.getProperty("os.name"),
                    Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), Instant.now()));
            List<Figure> figures = new ArrayList<>();
            for (Chapter chapter : Chapter.values()) {
                if (chapter == Chapter.START || options.chapters().contains(chapter)) {
                    out.println(chapter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    figures.addAll(chapter.measurement.measure(run));
                }
            }
            FigureTable.print(out, figures, run.remarks());
            return figures;
        }
    }
}
