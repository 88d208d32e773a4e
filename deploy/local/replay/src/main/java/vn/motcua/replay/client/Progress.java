package vn.motcua.replay.client;

import java.io.PrintStream;

/** Shows how far a long piece of work has come: a bar on a terminal, a line every tenth elsewhere. Thread-safe. */
public final class Progress {

    private static final int WIDTH = 32;

    private final PrintStream out;
    private final boolean terminal;
    private String title;
    private int total;
    private int done;
    private int shownTenths;
    private long began;

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public synchronized void begin(String what, int of) {
        title = what;
        total = Math.max(1, of);
        done = 0;
        shownTenths = terminal ? -1 : 0;
        began = System.nanoTime();
        show();
    }

    public synchronized void add(int more) {
        done += more;
        show();
    }

    public synchronized void end() {
        if (terminal) {
            out.println();
        }
        out.printf("  %s: %,d, %.1f s%n", title, done, (System.nanoTime() - began) / 1e9);
    }

    private void show() {
        if (terminal) {
            int filled = (int) ((long) WIDTH * Math.min(done, total) / total);
            out.printf("\r  %s [%s%s] %3d %%", title, "#".repeat(filled), ".".repeat(WIDTH - filled), 100L * done / total);
        } else if (10L * done / total > shownTenths) {
            shownTenths = (int) (10L * done / total);
            out.printf("  %s: %d %%%n", title, shownTenths * 10);
        }
    }
}
