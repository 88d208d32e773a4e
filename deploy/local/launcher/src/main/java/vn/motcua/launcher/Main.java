package vn.motcua.launcher;

import java.nio.file.Path;

import vn.motcua.local.ComponentFailure;

/** The {@code motcua} command, once everything is built. */
public final class Main {

    private static final int FAILED = 1;

    private Main() {
    }

    /** Expects the system property {@code motcua.root}, the repository. */
    public static void main(String[] arguments) {
        var signal = StopOnSignal.install();
        signal.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            var root = Path.of(System.getProperty("motcua.root"));
            var chosen = System.getenv("MOTCUA_HOME");
            var home = chosen == null || chosen.isBlank() ? root.resolve(".motcua") : Path.of(chosen);
            return new Commands(root, home).run(Options.of(arguments, System.getenv()));
        } catch (Refusal | ComponentFailure e) {
            System.err.println(Thread.interrupted() ? "Stopped." : e.getMessage());
            return FAILED;
        }
    }
}
