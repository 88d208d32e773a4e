package vn.motcua.benchmark;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Latencies;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.launcher.Database;
import vn.motcua.launcher.Part;
import vn.motcua.local.Await;
import vn.motcua.replay.Json;
import vn.motcua.replay.client.ImportSending;
import vn.motcua.replay.client.ImportSummary;
import vn.motcua.replay.client.Rest;

/**
 * A province declares a day off while a hundred thousand cases are open, and counters go on receiving: how long until every due
 * date is counted on the new version of the calendar, and what the counters feel of it.
 */
final class RecountingOpenCases implements Measurement {

    private static final int OPEN = 100_000;
    /** Of handing in. */
    private static final int DAYS = 5;
    private static final double SECONDS = 20;
    /** A province whose quarter has 54,156 cases takes in less than one a second, ten in its busiest minutes. */
    private static final int LIVE_PER_SECOND = 20;
    private static final Duration BEFORE = Duration.ofSeconds(10);
    private static final Duration LIVE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CALENDAR = "/api/v1/calendars/VN";
    private static final String OUTDATED = "SELECT 1 FROM cases WHERE closed_at IS NULL AND due_at IS NOT NULL "
            + "AND coalesce(calendar_version, 0) < ? LIMIT 1";
    private static final String SAYING_WHY = "SELECT count(DISTINCT case_id) FROM case_history WHERE step = 'DUE_DATE_RECOUNTED' "
            + "AND reason IS NOT NULL";

    @Override
    public List<Figure> measure(Run run) throws Exception {
        run.province().load(run.own(), run.out());
        importOpen(run);
        new CaughtUp(run).await();
        SteadyAcceptance.run(run, LIVE_PER_SECOND, BEFORE);

        ExecutorService counters = Executors.newSingleThreadExecutor();
        try (Connection connection = connect(run.motcua().database(Part.CASES))) {
            Future<List<SteadyAcceptance.Accepted>> live = counters
                    .submit(() -> SteadyAcceptance.run(run, LIVE_PER_SECOND, LIVE));
            Await.pause(BEFORE);
            Processors processors = new Processors(run.motcua());
            processors.begin();
            int version = declareDayOff(run);
            long declared = System.nanoTime();
            run.out().printf("  calendar version %d declared%n", version);
            awaitCounted(connection, version);
            long counted = System.nanoTime();
            processors.end();
            List<SteadyAcceptance.Accepted> all = live.get();
            Latencies quiet = latencies(all, Long.MIN_VALUE, declared);
            Latencies meanwhile = latencies(all, declared, counted);
            run.remark("a day off declared among %,d open cases: %,d of them moved and say why".formatted(OPEN,
                    howManySayWhy(connection)));
            run.remark("meanwhile " + processors.seconds());
            run.remark("an acceptance at %d a second: p50 %s, p99 %s before, p50 %s, p99 %s meanwhile".formatted(
                    LIVE_PER_SECOND, LiveAcceptance.millis(quiet.millis(50)), LiveAcceptance.millis(quiet.millis(99)),
                    LiveAcceptance.millis(meanwhile.millis(50)), LiveAcceptance.millis(meanwhile.millis(99))));
            return List.of(Figure.atMost("100,000 open cases on a new calendar", (counted - declared) / 1e9, SECONDS, "s"));
        } finally {
            counters.shutdownNow();
        }
    }

    private static Latencies latencies(List<SteadyAcceptance.Accepted> all, long from, long to) {
        return Latencies.of(all.stream().filter(each -> each.asked() >= from && each.asked() < to)
                .mapToLong(SteadyAcceptance.Accepted::nanos));
    }

    /** Through the public interface, as another system would bring them. */
    private static void importOpen(Run run) {
        List<String> procedures = run.province().procedures().stream().filter(RecountingOpenCases::isDueLater)
                .map(MeasuredProvince.Asked::code).toList();
        List<String> units = MeasuredProvince.units();
        List<LocalDate> days = workedDaysBefore(today(), DAYS);
        List<byte[]> lines = new ArrayList<>(OPEN);
        for (int i = 0; i < OPEN; i++) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sourceSystem", "benchmark");
            line.put("sourceId", "open-" + i);
            line.put("procedureCode", procedures.get(i % procedures.size()));
            line.put("receivingUnit", units.get(i % units.size()));
            line.put("channel", "COUNTER");
            line.put("applicant", Map.of("name", Handing.APPLICANT, "type", "CITIZEN"));
            line.put("subject", Handing.SUBJECT);
            line.put("timeline", List.of(Map.of("step", "ACCEPTED", "at",
                    days.get(i % days.size()).atTime(8, 0).plusSeconds(i / DAYS) + "+07:00")));
            lines.add(Json.bytes(line));
        }
        long began = System.nanoTime();
        ImportSummary summary = new ImportSending(new Rest(PATIENCE),
                URI.create(run.motcua().url(Part.CASES) + "/api/v1/cases/import"), run.own().integratorToken(), done -> {
                }).send(lines);
        if (summary.byStatus().getOrDefault("IMPORTED", 0) != OPEN) {
            throw new LoadFailed("the open cases were not all imported: " + summary);
        }
        run.out().printf("  %,d open cases imported in %.1f s%n", OPEN, (System.nanoTime() - began) / 1e9);
    }

    /** After the day off, whichever of the days it was handed in: so every due date moves. */
    private static boolean isDueLater(MeasuredProvince.Asked procedure) {
        return procedure.limit().unit() == LimitUnit.WORKING_DAYS && procedure.limit().value().intValue() > DAYS + 1;
    }

    private static int declareDayOff(Run run) throws IOException {
        String token = run.own().adminToken();
        try (KeptConnection catalogue = new KeptConnection(run.motcua().port(Part.CATALOG))) {
            JsonNode latest = Json.MAPPER.readTree(catalogue.exchange(Requests.get(CALENDAR, token)).require(200).body())
                    .path("latest");
            ObjectNode next = Json.MAPPER.createObjectNode();
            for (String part : List.of("week", "daysOff", "workedDays", "sameDayCutoff")) {
                next.set(part, latest.path(part));
            }
            ((ArrayNode) next.path("daysOff")).add(nextWorkedDay(latest.path("daysOff")).toString());
            byte[] request = Requests.post(CALENDAR + "/versions", token, Json.bytes(next)).withNewKey();
            return Json.MAPPER.readTree(catalogue.exchange(request).require(201).body()).path("version").asInt();
        }
    }

    private static LocalDate nextWorkedDay(JsonNode daysOff) {
        LocalDate day = today().plusDays(1);
        while (isWeekend(day) || daysOff.toString().contains(day.toString())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<LocalDate> workedDaysBefore(LocalDate day, int howMany) {
        return day.minusDays(30).datesUntil(day).filter(each -> !isWeekend(each)).skip(20L - howMany)
                .limit(howMany).toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static void awaitCounted(Connection connection, int version) throws SQLException {
        long end = System.nanoTime() + LIVE.minus(BEFORE).toNanos();
        try (PreparedStatement outdated = connection.prepareStatement(OUTDATED)) {
            outdated.setInt(1, version);
            while (true) {
                try (ResultSet row = outdated.executeQuery()) {
                    if (!row.next()) {
                        return;
                    }
                }
                if (System.nanoTime() > end) {
                    throw new LoadFailed("open cases are not counted anew");
                }
                Await.pause(LOOK_AGAIN);
            }
        }
    }

    private static long howManySayWhy(Connection connection) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(SAYING_WHY); ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
