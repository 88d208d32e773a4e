package vn.motcua.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.benchmark.RandomPeriods.Period;
import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.LoadFailed;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.launcher.Part;
import vn.motcua.replay.Json;

/** Holds answers against marks counted one by one, for units, periods and instants drawn at random. */
final class NaiveSums {

    private static final int QUESTIONS = 24;
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    /** Measures 1 (received), 2 (open) and 3 (overdue), whose numbers never change. */
    private static final String SUMS = """
            WITH RECURSIVE held AS (
                SELECT code FROM unit WHERE code = ?
                UNION ALL SELECT u.code FROM unit u JOIN held h ON u.parent_code = h.code
            ), asked AS (
                SELECT ?::timestamptz AS first, ?::timestamptz AS until
            )
            SELECT coalesce(sum(delta) FILTER (WHERE measure = 1 AND at >= first), 0) AS received,
                coalesce(sum(delta) FILTER (WHERE measure = 2 AND at < first), 0) AS carried_over,
                coalesce(sum(delta) FILTER (WHERE measure = 2), 0) AS in_progress,
                coalesce(sum(delta) FILTER (WHERE measure = 3), 0) AS overdue
            FROM asked, mark
            WHERE unit = ANY (ARRAY(SELECT k.id FROM unit_key k JOIN held USING (code))) AND measure IN (1, 2, 3) AND at < until
            """;
    private static final Map<String, Integer> COLUMNS = Map.of("receivedInPeriod", 1, "carriedOver", 2, "inProgress", 3,
            "overdue",
            4);

    private final Run run;
    private final Connection database;

    NaiveSums(Run run, Connection database) {
        this.run = run;
        this.database = database;
    }

    /**
     * @return how many figures were compared
     * @throws LoadFailed when one differs
     */
    int check(List<String> units) throws IOException, SQLException {
        RandomPeriods periods = new RandomPeriods(11);
        int compared = 0;
        try (KeptConnection reporting = new KeptConnection(run.motcua().port(Part.REPORTING));
                PreparedStatement select = database.prepareStatement(SUMS)) {
            for (int i = 0; i < QUESTIONS; i++) {
                // The province twice: it holds everything, and counting everything takes its time.
                String unit = i < 2 ? units.get(0) : units.get(1 + periods.below(units.size() - 1));
                Period period = periods.next();
                String asOf = i % 2 == 0 ? "" : periods.noonOf(period);
                String path = "/api/v1/indicators?unit=" + unit + period.asked() + asOf;
                JsonNode answer = Json.MAPPER
                        .readTree(reporting.exchange(Requests.get(path, run.own().adminToken())).require(200).body());
                OffsetDateTime until = OffsetDateTime.parse(answer.path("asOf").asText());
                OffsetDateTime end = startOf(period.to().plusDays(1));
                select.setString(1, unit);
                select.setObject(2, startOf(period.from()));
                select.setObject(3, until.isBefore(end) ? until : end);
                compared += compare(path, answer.path("cases"), select);
            }
        }
        return compared;
    }

    private static int compare(String path, JsonNode cases, PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            for (Map.Entry<String, Integer> column : COLUMNS.entrySet()) {
                long told = cases.path(column.getKey()).asLong(Long.MIN_VALUE);
                long counted = row.getLong(column.getValue());
                if (told != counted) {
                    throw new LoadFailed("%s answers %s %d, its marks add up to %d".formatted(path, column.getKey(), told,
                            counted));
                }
            }
        }
        return COLUMNS.size();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(VIETNAM);
    }
}
