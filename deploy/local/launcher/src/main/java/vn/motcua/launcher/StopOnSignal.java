package vn.motcua.launcher;

import java.time.Duration;

/**
 * Turns Ctrl-C and SIGTERM into an interruption of the main thread, and keeps the JVM alive until that thread has cleared away
 * what it has
 * started.
 */
final class StopOnSignal {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Thread main;
    private boolean exiting;

    private StopOnSignal(Thread main) {
        this.main = main;
    }

    static StopOnSignal install() {
        var stop = new StopOnSignal(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(stop::interruptMain));
        return stop;
    }

    /** Ends the JVM with the status, unless a signal is ending it already and waits for this thread. */
    void exit(int status) {
        synchronized (this) {
            if (exiting) {
                return;
            }
            exiting = true;
        }
        System.exit(status);
    }

    private void interruptMain() {
        synchronized (this) {
            if (exiting) {
                return;
            }
            exiting = true;
        }
        main.interrupt();
        try {
            main.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
