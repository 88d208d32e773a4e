package vn.motcua.benchmark.crash;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.benchmark.OwnMotcua;
import vn.motcua.benchmark.ReplayProcess;
import vn.motcua.launcher.Part;

/**
 * Sends the quarter while case-service, PostgreSQL, the broker and reporting-service are killed, each in its turn and each in
 * the middle of the work, and holds what came of it against what was sent.
 */
public final class CrashRun {

    /** What dies, in an order that lets the import stand still first and run on while the others are away. */
    static final List<Part> VICTIMS = List.of(Part.CASES, Part.POSTGRES, Part.KAFKA, Part.REPORTING);

    private static final Duration REPLAY = Duration.ofMinutes(8);

    private final OwnMotcua own;
    private final PrintStream out;

    private CrashRun(OwnMotcua own, PrintStream out) {
        this.own = own;
        this.out = out;
    }

    /**
     * @param kills who was killed and when
     * @param complaints everything that is not as it must be; empty when nothing was lost or told twice
     */
    public record Result(List<Kill> kills, EventSequences.Summary events, List<String> complaints) {
    }

    /** A kill in the middle: so many of so many cases were stored. */
    public record Kill(Part part, int stored, int cases) {
    }

    /**
     * @param own not started yet; stopped by whoever made it
     * @param quick a twentieth of the quarter
     */
    public static Result run(OwnMotcua own, boolean quick, PrintStream out) throws SQLException, InterruptedException {
        own.motcua().start();
        return new CrashRun(own, out).run(quick);
    }

    private Result run(boolean quick) throws SQLException, InterruptedException {
        // Small requests: a twentieth in two streams would be stored in four gulps, with nothing in the middle of them.
        List<String> options = new ArrayList<>(List.of("--patience", "240", "--wait", "180"));
        options.addAll(quick ? List.of("--quick", "--streams", "12") : List.of());
        List<String> complaints = new ArrayList<>();
        List<Kill> kills;
        try (ReplayProcess replay = ReplayProcess.start(own, options); Killing killing = new Killing(own.motcua(), out)) {
            kills = killing.during(replay);
            if (!replay.endsEqual(REPLAY)) {
                complaints.add("the final table is not equal:\n" + String.join("\n", replay.lines()));
            }
            killing.awaitRestarts();
        }
        if (kills.size() < VICTIMS.size()) {
            complaints.add("only " + kills + " were killed before the replay was over");
        }
        EventSequences.Summary events = EventSequences.read(own.motcua().bootstrapServers());
        complaints.addAll(events.complaints());
        complaints.addAll(new Stores(own.motcua()).complaints(events));
        complaints.addAll(WatchedMetrics.complaints(own.root(), own.motcua()));
        return new Result(kills, events, complaints);
    }
}
