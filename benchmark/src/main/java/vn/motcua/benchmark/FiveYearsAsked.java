package vn.motcua.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import vn.motcua.benchmark.RandomPeriods.Period;
import vn.motcua.replay.Json;

/** What is asked of five years of a province, the same of few cases as of many. */
final class FiveYearsAsked {

    private static final String PROVINCE = "/api/v1/indicators?unit=H28&descendants=true";
    private static final String CASES = "/api/v1/indicators/cases?descendants=true&unit=";
    private static final int DIFFERENT = 100;
    private static final double INDICATOR_MILLIS = 20;
    private static final double TABLE_MILLIS = 50;
    /** Pages of a thousand that are turned before one lies deep in. */
    private static final int DEEP = 5;

    private final ReportingReader reader;
    private final Connection database;

    FiveYearsAsked(ReportingReader reader, Connection database) {
        this.reader = reader;
        this.database = database;
    }

    /**
     * A kind of question.
     *
     * @param millis within which 99 in a hundred have to be answered; null where nothing is demanded
     */
    record Kind(String name, Double millis, List<List<String>> questions) {
    }

    List<Kind> kinds() throws IOException, SQLException {
        List<String> parents = parents();
        List<String> communes = communes();
        List<Kind> kinds = new ArrayList<>();
        kinds.add(one("indicators, whole province", INDICATOR_MILLIS, 1, periods -> PROVINCE + periods.next().asked()));
        kinds.add(one("indicators, whole province, as of a noon", INDICATOR_MILLIS, 2, periods -> {
            Period period = periods.next();
            return PROVINCE + period.asked() + periods.noonOf(period);
        }));
        kinds.add(
                one("province by child unit", TABLE_MILLIS, 3, periods -> PROVINCE + "&by=childUnit" + periods.next().asked()));
        kinds.add(many("every unit, in %d answers".formatted(parents.size()), TABLE_MILLIS, 4, periods -> {
            Period period = periods.next();
            return parents.stream().map(unit -> "/api/v1/indicators?by=childUnit&unit=" + unit + period.asked()).toList();
        }));
        kinds.add(one("cases behind a figure, commune", TABLE_MILLIS, 5, periods -> CASES
                + communes.get(periods.below(communes.size())) + "&figure=received" + periods.next().asked()));
        kinds.add(one("cases behind received, province", TABLE_MILLIS, 6, periods -> received(periods.next())));
        kinds.add(one("cases behind overdue, province", TABLE_MILLIS, 7,
                periods -> CASES + "H28&figure=overdue" + periods.next().asked()));
        kinds.add(new Kind("cases behind received, province, deep in", TABLE_MILLIS, deep()));
        kinds.add(one("quarter by field", null, 9, periods -> PROVINCE + "&by=field" + periods.quarter().asked()));
        kinds.add(one("quarter by procedure", null, 10, periods -> PROVINCE + "&by=procedure" + periods.quarter().asked()));
        return kinds;
    }

    private static String received(Period period) {
        return CASES + "H28&figure=receivedInPeriod" + period.asked();
    }

    private static Kind one(String name, Double millis, long seed, Function<RandomPeriods, String> question) {
        return many(name, millis, seed, question.andThen(List::of));
    }

    private static Kind many(String name, Double millis, long seed, Function<RandomPeriods, List<String>> question) {
        RandomPeriods periods = new RandomPeriods(seed);
        return new Kind(name, millis, IntStream.range(0, DIFFERENT).mapToObj(i -> question.apply(periods)).toList());
    }

    /** The page behind some thousands of cases of a quarter; nearer where there are fewer. */
    private List<List<String>> deep() throws IOException, SQLException {
        String question = received(new RandomPeriods(8).quarter());
        String page = question;
        for (int i = 0; i < DEEP; i++) {
            Optional<byte[]> answer = reader.once(page + "&limit=1000");
            JsonNode cursor = answer.isEmpty() ? MissingNode.getInstance()
                    : Json.MAPPER.readTree(answer.get()).path("nextCursor");
            if (!cursor.isTextual()) {
                break;
            }
            page = question + "&cursor=" + cursor.asText();
        }
        return List.of(List.of(page));
    }

    /** The province and all units below it that have units below them: asked by child unit they answer every unit once. */
    private List<String> parents() throws SQLException {
        return Stream.concat(Stream.of("H28"), codes("SELECT DISTINCT parent_code FROM unit WHERE parent_code LIKE 'H28.%' "
                + "ORDER BY 1").stream()).toList();
    }

    private List<String> communes() throws SQLException {
        return codes("SELECT code FROM unit WHERE level = 'COMMUNE' AND code LIKE 'H28.%' ORDER BY 1");
    }

    private List<String> codes(String sql) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }
}
