package vn.motcua.benchmark.crash;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.motcua.benchmark.ReplayProcess;
import vn.motcua.benchmark.crash.CrashRun.Kill;
import vn.motcua.launcher.Database;
import vn.motcua.launcher.LocalMotcua;
import vn.motcua.launcher.Part;
import vn.motcua.launcher.Refusal;
import vn.motcua.local.Await;
import vn.motcua.local.ComponentFailure;

/** Kills one part after another as the import moves on, and starts each again at once. */
final class Killing implements AutoCloseable {

    /** The first one dies when a tenth is stored, the next ones each a fifth later. */
    private static final double FIRST = 0.1;
    private static final double STEP = 0.2;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(3);
    private static final Duration AFTER_A_FAULT = Duration.ofMillis(300);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(120);

    private final LocalMotcua motcua;
    private final PrintStream out;
    private final ExecutorService restarts = Executors.newCachedThreadPool();
    private final List<Future<?>> restarting = new ArrayList<>();
    private Connection connection;

    Killing(LocalMotcua motcua, PrintStream out) {
        this.motcua = motcua;
        this.out = out;
    }

    /** Returns when all are killed, or the replay is over. */
    List<Kill> during(ReplayProcess replay) {
        List<Kill> kills = new ArrayList<>();
        int before = 0;
        for (Part part : CrashRun.VICTIMS) {
            double share = FIRST + kills.size() * STEP;
            // Something must have been stored since the last kill, or two would be one.
            Optional<Kill> kill = atShare(replay, part, share, before + 1);
            if (kill.isEmpty()) {
                return kills;
            }
            motcua.kill(part);
            before = kill.get().stored();
            out.printf("  killed %s with %,d of %,d cases stored%n", part.title(), before, kill.get().cases());
            kills.add(kill.get());
            restarting.add(restarts.submit(() -> restart(part)));
        }
        return kills;
    }

    void awaitRestarts() throws InterruptedException {
        for (Future<?> restart : restarting) {
            try {
                restart.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Optional<Kill> atShare(ReplayProcess replay, Part part, double share, int atLeast) {
        while (replay.isRunning()) {
            Optional<Integer> cases = replay.cases();
            int stored = cases.isPresent() ? stored() : 0;
            if (cases.isPresent() && stored >= Math.max(atLeast, share * cases.get())) {
                return Optional.of(new Kill(part, stored, cases.get()));
            }
            Await.pause(LOOK_AGAIN);
        }
        return Optional.empty();
    }

    /** How many imported cases are committed; 0 while PostgreSQL is away. */
    private int stored() {
        try {
            if (connection == null) {
                Database cases = motcua.database(Part.CASES);
                connection = DriverManager.getConnection(cases.jdbcUrl(), cases.user(), cases.password());
            }
            try (var count = connection.createStatement().executeQuery("SELECT count(*) FROM case_source")) {
                count.next();
                return count.getInt(1);
            }
        } catch (SQLException away) {
            disconnect();
            Await.pause(AFTER_A_FAULT);
            return 0;
        }
    }

    /** A service cannot start while what it needs is being started too, so it is tried until it can. */
    private void restart(Part part) {
        long end = System.nanoTime() + BACK_WITHIN.toNanos();
        while (true) {
            try {
                motcua.start(part);
                out.printf("  %s is back%n", part.title());
                return;
            } catch (ComponentFailure | Refusal e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                motcua.kill(part);
                Await.pause(AFTER_A_FAULT);
            }
        }
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            // Its server was killed.
        }
        connection = null;
    }

    @Override
    public void close() {
        disconnect();
        restarts.shutdownNow();
    }
}
