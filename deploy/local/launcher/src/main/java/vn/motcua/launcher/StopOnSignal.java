package vn.motcua.launcher;

import java.time.Duration;

/**
 * Turns Ctrl-C and SIGTERM into an interruption of the main thread, and keeps the JVM alive until that thread has cleared away
 * what it has
 * started.
 */
final class StopOnSignal {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private volatile boolean underWay;

    StopOnSignal(Thread main) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            underWay = true;
            main.interrupt();
            try {
                main.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    boolean isUnderWay() {
        return underWay;
    }
}
