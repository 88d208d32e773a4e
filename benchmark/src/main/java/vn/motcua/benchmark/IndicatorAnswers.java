package vn.motcua.benchmark;

import java.util.Arrays;
import java.util.List;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.launcher.Part;

/** Every figure of the whole province over the quarter, asked again and again by one reader. */
final class IndicatorAnswers implements Measurement {

    private static final String QUARTER = "/api/v1/indicators?unit=H28&descendants=true&from=2023-12-15&to=2024-03-14";
    private static final String AS_OF_ITS_END = "&asOf=2024-03-15T00:00:00%2B07:00";
    /** Within a day nothing is summed up yet, and marks are counted one by one. */
    private static final String AS_OF_A_NOON = "&asOf=2024-03-14T12:00:00%2B07:00";
    private static final int WARM_UP = 1_000;
    private static final int ANSWERS = 500;
    private static final double P99_MILLIS = 20;

    @Override
    public List<Figure> measure(Run run) throws Exception {
        Latencies whole = ask(run, AS_OF_ITS_END);
        Latencies noon = ask(run, AS_OF_A_NOON);
        Latencies byUnit = ask(run, AS_OF_ITS_END + "&by=childUnit");
        return List.of(Figure.told("indicators, whole province, p50", whole.millis(50), "ms"),
                Figure.atMost("indicators, whole province, p99", whole.millis(99), P99_MILLIS, "ms"),
                Figure.atMost("indicators as of a noon, p99", noon.millis(99), P99_MILLIS, "ms"),
                Figure.told("indicators by child unit, p99", byUnit.millis(99), "ms"));
    }

    private static Latencies ask(Run run, String more) throws Exception {
        byte[] request = Requests.get(QUARTER + more, run.own().adminToken());
        long[] nanos = new long[ANSWERS];
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING))) {
            for (int i = -WARM_UP; i < ANSWERS; i++) {
                long began = System.nanoTime();
                reporting.exchange(request).require(200);
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - began;
                }
            }
        }
        return Latencies.of(Arrays.stream(nanos));
    }
}
