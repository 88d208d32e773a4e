package vn.motcua.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.launcher.Part;

/** Counters at which so many cases come in every second, however long the service takes for one. */
final class SteadyAcceptance {

    private SteadyAcceptance() {
    }

    /**
     * One accepted case, in nanoseconds of this process's clock.
     *
     * @param asked when it was its turn, so that a service that lets clients wait is not forgiven those it kept from asking
     */
    record Accepted(long asked, long answered) {

        long nanos() {
            return answered - asked;
        }
    }

    static List<Accepted> run(Run run, int perSecond, Duration load) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(Run.CLIENTS);
        try {
            int cases = (int) (perSecond * load.toSeconds());
            Accepted[] accepted = new Accepted[cases];
            long began = System.nanoTime() + Duration.ofMillis(300).toNanos();
            List<Handing> handings = IntStream.range(0, Run.CLIENTS).mapToObj(client -> Handing.of(run, client)).toList();
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < Run.CLIENTS; client++) {
                int first = client;
                all.add(clients.submit(() -> {
                    try (KeptConnection connection = new KeptConnection(run.motcua().port(Part.CASES))) {
                        for (int i = first; i < cases; i += Run.CLIENTS) {
                            long turn = began + i * (1_000_000_000L / perSecond);
                            sleepUntil(turn);
                            connection.exchange(handings.get(first).next()).require(201);
                            accepted[i] = new Accepted(turn, System.nanoTime());
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            return List.of(accepted);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void sleepUntil(long nanoTime) {
        for (long rest = nanoTime - System.nanoTime(); rest > 0; rest = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
