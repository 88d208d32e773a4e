package vn.motcua.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many callers at one instant. */
public final class Together {

    private Together() {
    }

    /** Runs one call in each of some threads, none before all are there; returns what they returned. */
    public static <T> List<T> run(int threads, Callable<T> call) {
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        CountDownLatch gate = new CountDownLatch(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(callers.submit(() -> {
                    gate.countDown();
                    gate.await(10, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(120, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            callers.shutdownNow();
        }
    }
}
