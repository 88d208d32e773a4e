package vn.motcua.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumSet;

import vn.motcua.local.Await;
import vn.motcua.local.ComponentFailure;

/** Starting, watching and stopping with somebody looking on. */
final class Console {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final LocalMotcua motcua;
    private final PrintStream out = System.out;

    Console(LocalMotcua motcua) {
        this.motcua = motcua;
    }

    void start() {
        var begun = System.nanoTime();
        out.println("Starting Motcua in " + motcua.home().directory());
        motcua.start(
                part -> out.printf("  %-18s ready after %4.1f s   %s%n", part.title(), secondsSince(begun), address(part)));
        out.printf("Motcua is ready after %.1f s.%n", secondsSince(begun));
    }

    void stop() {
        out.println("Stopping Motcua");
        motcua.stop();
        out.println("Motcua is stopped; its data are kept.");
    }

    /** Stays until Ctrl-C, which stops everything, or until everything was stopped from elsewhere; returns the given status. */
    int stay(int status) {
        if (!Thread.currentThread().isInterrupted()) {
            out.println("Motcua stays up: Ctrl-C or ./motcua stop ends it. ./motcua token USER gives a bearer token.");
        }
        try {
            var running = EnumSet.allOf(Part.class);
            while (!running.isEmpty()) {
                Await.pause(BETWEEN_LOOKS);
                var ended = EnumSet.copyOf(running);
                ended.removeIf(motcua::isRunning);
                running.removeAll(ended);
                if (!motcua.home().isLocked()) {
                    ended.forEach(part -> out
                            .println(part.title() + " has ended. ./motcua start starts it again; see " + motcua.log(part)));
                }
            }
            out.println("Motcua was stopped.");
        } catch (ComponentFailure interrupted) {
            stop();
        }
        return status;
    }

    private String address(Part part) {
        return part.isService() ? motcua.url(part).toString() : "127.0.0.1:" + motcua.port(part);
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
