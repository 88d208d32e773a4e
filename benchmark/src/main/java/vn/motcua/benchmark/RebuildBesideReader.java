package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.launcher.Part;
import vn.motcua.local.Await;
import vn.motcua.replay.Json;

/** Everything is derived again from the events and compared cell by cell, while somebody goes on asking for indicators. */
final class RebuildBesideReader implements Measurement {

    private static final String PATH = "/api/v1/rebuild";
    private static final String QUARTER = "/api/v1/indicators?unit=H28&descendants=true&from=2023-12-15&to=2024-03-14";
    private static final double SECONDS = 30;
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    @Override
    public List<Figure> measure(Run run) throws Exception {
        new CaughtUp(run).await();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(rebuild(run, false, "EQUAL"));
        figures.addAll(rebuild(run, true, "SWAPPED"));
        return figures;
    }

    private static List<Figure> rebuild(Run run, boolean swap, String expected) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING))) {
            Future<Latencies> reader = threads.submit(() -> askUntil(run, over));
            long began = System.nanoTime();
            String location = reporting.exchange(Requests.post(PATH + "?swap=" + swap, run.own().adminToken(), "{}".getBytes(
                    StandardCharsets.US_ASCII)).withNewKey()).require(202).header("location");
            JsonNode ended = awaitEnd(run, reporting, location.substring(location.indexOf(PATH)));
            double seconds = (System.nanoTime() - began) / 1e9;
            over.set(true);
            Latencies meanwhile = reader.get();
            if (!ended.path("status").asText().equals(expected) || !ended.path("differences").isEmpty()) {
                throw new LoadFailed("a rebuild that ends as " + ended);
            }
            String name = swap ? "rebuild and swap" : "rebuild";
            run.out().printf("  %s: %,d events in %.1f s, %,d answers meanwhile%n", name, ended.path("events").asLong(),
                    seconds,
                    meanwhile.count());
            return List.of(Figure.atMost(name + " of the quarter, compared cell by cell", seconds, SECONDS, "s"),
                    Figure.told("indicators during " + name + ", p50 / p99", meanwhile.millis(50), "ms", meanwhile.millis(99)),
                    Figure.told("indicators during " + name + ", longest", meanwhile.millis(100), "ms"));
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    private static JsonNode awaitEnd(Run run, KeptConnection reporting, String path) throws IOException {
        byte[] request = Requests.get(path, run.own().adminToken());
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < end) {
            JsonNode rebuild = Json.MAPPER.readTree(reporting.exchange(request).require(200).body());
            if (!rebuild.path("status").asText().equals("RUNNING")) {
                return rebuild;
            }
            Await.pause(LOOK_AGAIN);
        }
        throw new LoadFailed("a rebuild does not end within " + AT_MOST.toMinutes() + " minutes");
    }

    private static Latencies askUntil(Run run, AtomicBoolean over) throws IOException {
        byte[] request = Requests.get(QUARTER, run.own().adminToken());
        List<Long> nanos = new ArrayList<>();
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING))) {
            while (!over.get()) {
                long began = System.nanoTime();
                reporting.exchange(request).require(200);
                nanos.add(System.nanoTime() - began);
            }
        }
        return Latencies.of(nanos.stream().mapToLong(Long::longValue));
    }
}
