package vn.motcua.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.launcher.Part;
import vn.motcua.replay.Json;

/**
 * From the answer "accepted" until the indicators count the case, at a steady 200 cases a second. The count of the day is asked
 * for all the time; as it reaches n, the n-th case that was answered counts as seen. Where events overtake each other that
 * exchanges cases, whose times then add up to the same.
 */
final class AcceptedUntilCounted implements Measurement {

    private static final int PER_SECOND = 200;
    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final Duration AT_MOST_AFTERWARDS = Duration.ofSeconds(30);
    private static final double P99_MILLIS = 1000;

    @Override
    public List<Figure> measure(Run run) throws Exception {
        run.province().load(run.own(), run.out());
        new CaughtUp(run).await();
        accept(run, WARM_UP);
        new CaughtUp(run).await();
        Counting counting = new Counting(run);
        int before = counting.count();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            int cases = (int) (PER_SECOND * LOAD.toSeconds());
            Future<long[]> counted = thread.submit(() -> counting.until(before, cases));
            long[] accepted = accept(run, LOAD);
            long[] seen = counted.get();
            Latencies taken = Latencies.of(IntStream.range(0, cases).mapToLong(i -> seen[i] - accepted[i]));
            run.remark("accepted until counted: least %s, most %s".formatted(LiveAcceptance.millis(taken.millis(0)),
                    LiveAcceptance.millis(taken.millis(100))));
            return List.of(Figure.told("accepted until counted at 200/s, p50", taken.millis(50), "ms"),
                    Figure.atMost("accepted until counted at 200/s, p99", taken.millis(99), P99_MILLIS, "ms"));
        } finally {
            thread.shutdownNow();
            counting.close();
        }
    }

    /** @return when each case was answered, in that order */
    private static long[] accept(Run run, Duration load) throws Exception {
        return SteadyAcceptance.run(run, PER_SECOND, load).stream().mapToLong(SteadyAcceptance.Accepted::answered).sorted()
                .toArray();
    }

    /** Looks at the count of the day. It belongs to one thread at a time. */
    private static final class Counting implements AutoCloseable {

        private final KeptConnection reporting;
        private final byte[] request;

        Counting(Run run) throws IOException {
            LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
            // As of tomorrow: the whole day is asked for, as a dashboard would.
            request = Requests
                    .get("/api/v1/indicators?unit=" + MeasuredProvince.CODE + "&descendants=true&from=" + today + "&to="
                            + today + "&asOf=" + today.plusDays(1) + "T00:00:00%2B07:00", run.own().adminToken());
            reporting = new KeptConnection(run.motcua().port(Part.REPORTING));
        }

        int count() throws IOException {
            return Json.MAPPER.readTree(reporting.exchange(request).require(200).body()).at("/cases/received").asInt();
        }

        /** @return for each further case when it was first seen counted */
        long[] until(int before, int cases) throws IOException {
            long[] seen = new long[cases];
            long end = System.nanoTime() + LOAD.plus(AT_MOST_AFTERWARDS).toNanos();
            for (int known = 0; known < cases;) {
                int now = Math.min(cases, count() - before);
                long at = System.nanoTime();
                if (now > known) {
                    Arrays.fill(seen, known, now, at);
                    known = now;
                }
                if (at > end) {
                    throw new LoadFailed("only " + known + " of " + cases + " cases were counted");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
            return seen;
        }

        @Override
        public void close() throws IOException {
            reporting.close();
        }
    }
}
