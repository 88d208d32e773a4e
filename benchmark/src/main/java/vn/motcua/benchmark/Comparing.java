package vn.motcua.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.benchmark.load.Clients;
import vn.motcua.benchmark.load.Rate;
import vn.motcua.benchmark.load.Work;

/** Measures Motcua and plain JDBC in alternating turns, so that whatever else the machine does hits both. */
final class Comparing {

    private static final Duration PLAIN_WARM_UP = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    /** So long the compiler of a fresh service has most to do. */
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(60);

    private final Run run;

    Comparing(Run run) {
        this.run = run;
    }

    /** Both sides over all turns. */
    record Sides(Rate motcua, Rate plain, Processors processors) {

        /** What Motcua does of what plain JDBC does. */
        double share() {
            return motcua.perSecond() / plain.perSecond();
        }
    }

    /** Makes what one client does; the number tells clients apart. */
    interface Making {

        Work make(int client) throws Exception;
    }

    Sides measure(Making motcua, Making plain) throws Exception {
        Processors processors = new Processors(run.motcua());
        Rate ours = null;
        Rate limit = null;
        for (int turn = 0; turn < run.turns(); turn++) {
            Rate plainly = Clients.run(works(plain), PLAIN_WARM_UP, run.turn(), Clients.Around.NOTHING);
            Rate motcuas = Clients.run(works(motcua), turn == 0 ? FIRST_WARM_UP : WARM_UP, run.turn(), processors);
            run.out().printf("  turn %d: plain %,.0f/s, Motcua %,.0f/s%n", turn + 1, plainly.perSecond(), motcuas.perSecond());
            limit = limit == null ? plainly : limit.plus(plainly);
            ours = ours == null ? motcuas : ours.plus(motcuas);
            new CaughtUp(run).await();
        }
        return new Sides(ours, limit, processors);
    }

    private static List<Work> works(Making making) throws Exception {
        List<Work> works = new ArrayList<>();
        for (int client = 0; client < Run.CLIENTS; client++) {
            works.add(making.make(client));
        }
        return works;
    }
}
