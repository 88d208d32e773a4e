package vn.motcua.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients side by side, each doing the next piece as soon as the last one is done. */
public final class Clients {

    private static final int AT_FIRST = 4096;

    private final List<? extends Work> works;
    private volatile boolean measuring;
    private volatile boolean over;

    private Clients(List<? extends Work> works) {
        this.works = works;
    }

    /**
     * Warms up, then measures. A piece counts when it ends while time is measured.
     *
     * @param around told when the measured time begins and ends
     * @throws LoadFailed when a client could not do its work
     */
    public static Rate run(List<? extends Work> works, Duration warmUp, Duration measured, Around around) {
        return new Clients(works).run(warmUp, measured, around);
    }

    /** What else is to be looked at while time is measured. */
    public interface Around {

        Around NOTHING = new Around() {
        };

        default void begin() {
        }

        default void end() {
        }
    }

    private Rate run(Duration warmUp, Duration measured, Around around) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<long[]>> results = new ArrayList<>();
            works.forEach(work -> results.add(threads.submit(() -> keepDoing(work))));
            sleep(warmUp, results);
            around.begin();
            long began = System.nanoTime();
            measuring = true;
            sleep(measured, results);
            measuring = false;
            double seconds = (System.nanoTime() - began) / 1e9;
            around.end();
            over = true;
            List<long[]> taken = new ArrayList<>();
            for (Future<long[]> result : results) {
                taken.add(result.get());
            }
            Latencies latencies = Latencies.of(taken.stream().flatMapToLong(Arrays::stream));
            return new Rate(latencies.count(), seconds, latencies);
        } catch (ExecutionException e) {
            throw new LoadFailed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed(e);
        } finally {
            over = true;
            threads.shutdownNow();
        }
    }

    private long[] keepDoing(Work work) throws Exception {
        long[] nanos = new long[AT_FIRST];
        int count = 0;
        try (work) {
            while (!over) {
                long began = System.nanoTime();
                work.once();
                if (measuring) {
                    if (count == nanos.length) {
                        nanos = Arrays.copyOf(nanos, count * 2);
                    }
                    nanos[count++] = System.nanoTime() - began;
                }
            }
        }
        return LongStream.of(nanos).limit(count).toArray();
    }

    /** Ends early when a client has failed: its result then says why. */
    private static void sleep(Duration time, List<Future<long[]>> results) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(Math.min(50, 1 + (end - System.nanoTime()) / 1_000_000));
            for (Future<long[]> result : results) {
                if (result.isDone()) {
                    result.get();
                }
            }
        }
    }
}
