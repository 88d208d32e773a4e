package vn.motcua.benchmark;

import java.time.Duration;
import java.util.List;

import vn.motcua.benchmark.load.LoadFailed;

/** The quarter, 54,156 cases that count and some that must not, from the first imported line until every figure is answered. */
final class QuarterReplay implements Measurement {

    private static final double SECONDS = 30;
    private static final Duration AT_MOST = Duration.ofMinutes(6);

    @Override
    public List<Figure> measure(Run run) throws InterruptedException {
        Processors processors = new Processors(run.motcua());
        processors.begin();
        try (ReplayProcess replay = ReplayProcess.start(run.own(), List.of())) {
            if (!replay.endsEqual(AT_MOST)) {
                throw new LoadFailed("the replay did not end with equal figures:\n" + String.join("\n", replay.lines()));
            }
            processors.end();
            replay.lines().stream().filter(line -> line.contains(" s")).forEach(run.out()::println);
            run.remark("quarter, with loading the catalogue and generating: " + processors.seconds());
            return List.of(Figure.atMost("quarter: first line to last figure",
                    replay.seconds().orElseThrow(() -> new LoadFailed("the replay does not tell how long it took")), SECONDS,
                    "s"));
        }
    }
}
