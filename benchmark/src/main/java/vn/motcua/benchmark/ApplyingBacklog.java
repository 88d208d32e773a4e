package vn.motcua.benchmark;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.benchmark.load.Clients;
import vn.motcua.benchmark.load.Rate;
import vn.motcua.benchmark.plain.PlainReadModel;
import vn.motcua.launcher.Part;
import vn.motcua.replay.client.ImportSending;
import vn.motcua.replay.client.ImportSummary;
import vn.motcua.replay.client.Rest;
import vn.motcua.replay.province.PublicationPlan;
import vn.motcua.replay.province.SampleProvince;
import vn.motcua.replay.quarter.Quarter;
import vn.motcua.replay.quarter.QuarterGenerator;

/** How many events a second reporting-service applies: once a quarter of imported cases, each with its past, then live ones. */
final class ApplyingBacklog implements Measurement {

    private static final double PER_SECOND = 15_000;
    private static final double OF_PLAIN = 0.5;
    /** As many as the service takes at most in one transaction. */
    private static final int EVENTS_TO_COMMIT = 2_000;
    /** A machine that made fewer within the time has nothing to tell about them. */
    private static final long FEWEST_LIVE = 5L * EVENTS_TO_COMMIT;
    private static final long SEED = 2024;
    private static final Duration LIVES = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public List<Figure> measure(Run run) throws Exception {
        run.province().load(run.own(), run.out());
        new CaughtUp(run).await();
        Backlog backlog = new Backlog(run);
        backlog.stopReporting();
        importQuarter(run);
        backlog.awaitTold();
        long steps = told(run, backlog, "the quarter");
        long events = count(backlog, "sum(sequence)");
        Processors processors = new Processors(run.motcua());
        processors.begin();
        Rate applied = backlog.apply();
        processors.end();
        new CaughtUp(run).await();
        Rate plain = new PlainReadModel(run.motcua().database(Part.REPORTING)).write(events, EVENTS_TO_COMMIT);
        run.remark("applying the quarter: %,d events in %.1f s behind the first batch, %,.0f dated steps a second".formatted(
                applied.done(), applied.seconds(), applied.perSecond() * steps / events));
        run.remark("the rows of all %,d events by plain JDBC: %.1f s".formatted(events, plain.seconds()));
        run.remark("applying the quarter, with the start of reporting-service, " + processors.seconds());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.atLeast("imported cases applied", applied.perSecond(), PER_SECOND, "/s"));
        figures.add(Figure.share("imported cases applied, of plain JDBC", applied, plain, OF_PLAIN));

        backlog.stopReporting();
        live(run);
        backlog.awaitTold();
        told(run, backlog, "with lives");
        Rate live = backlog.apply();
        run.remark("applying live events: %,d in %.1f s behind the first batch".formatted(live.done(), live.seconds()));
        if (live.done() >= FEWEST_LIVE) {
            figures.add(Figure.atLeast("live events applied", live.perSecond(), PER_SECOND, "/s"));
        }
        return figures;
    }

    /** Through the public interface, in order, as the replay does. */
    private static void importQuarter(Run run) throws IOException {
        SampleProvince province = SampleProvince.load();
        List<byte[]> lines = new QuarterGenerator(province, PublicationPlan.of(province)).generate(SEED, 1).cases().stream()
                .map(Quarter.Line::json).toList();
        ImportSummary summary = new ImportSending(new Rest(PATIENCE),
                URI.create(run.motcua().url(Part.CASES) + "/api/v1/cases/import"), run.own().integratorToken(), done -> {
                }).send(lines);
        run.out().println("  imported " + summary);
    }

    private static void live(Run run) throws IOException {
        List<FullLife.Living> clients = new ArrayList<>();
        for (int client = 0; client < Run.CLIENTS; client++) {
            clients.add(
                    new FullLife.Living(run.motcua().port(Part.CASES), Handing.of(run, client), run.own().integratorToken()));
        }
        Clients.run(clients, Duration.ZERO, LIVES, Clients.Around.NOTHING);
    }

    private static long told(Run run, Backlog backlog, String what) throws SQLException {
        long steps = count(backlog, "sum(steps)");
        String told = "%s: %,d cases told in %,d events with %,d dated steps".formatted(what, count(backlog, "count(*)"),
                count(backlog, "sum(sequence)"), steps);
        run.out().println("  " + told);
        run.remark(told);
        return steps;
    }

    private static long count(Backlog backlog, String what) throws SQLException {
        try (Connection connection = backlog.connect(Part.CASES)) {
            return Backlog.number(connection, "SELECT " + what + " FROM cases");
        }
    }
}
