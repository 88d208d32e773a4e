package vn.motcua.reporting.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.reporting.indicators.BreakdownView.Row;
import vn.motcua.reporting.readmodel.ChannelKey;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.readmodel.Units;
import vn.motcua.time.CivilTime;

/** Turns sums by the tables' keys into rows by the keys people know. */
final class BreakdownRows {
    private final Question question;
    private final Units units;
    private final Places places;
    private final Dictionary dictionary;
    private final Sql sql;

    BreakdownRows(Question question, Units units, Places places, Dictionary dictionary, Sql sql) {
        this.question = question;
        this.units = units;
        this.places = places;
        this.dictionary = dictionary;
        this.sql = sql;
    }

    List<Row> of(Breakdown by, Map<String, Sums> sums) {
        return switch (by) {
            case CHILD_UNIT -> byChild(sums);
            case FIELD -> rows(keyed(sums, key -> key.isEmpty() ? null : key), names("field"));
            case PROCEDURE -> rows(keyed(sums, key -> dictionary.procedures().codeOf(sql, Integer.parseInt(key))),
                    names("procedure"));
            case CHANNEL -> rows(keyed(sums, BreakdownRows::channelNamed), Map.of());
            case DAY, WEEK, MONTH -> byTime(by.step(), sums);
        };
    }

    /** Every child has a row, be it empty; the unit's own sums have one when there are any. */
    private List<Row> byChild(Map<String, Sums> sums) {
        Map<String, Sums> byChild = keyed(sums, key -> places.childOf().get(Integer.valueOf(key)));
        Map<String, String> names = new HashMap<>();
        if (question.descendants()) {
            for (String child : units.tree().childrenOf(question.unit().code())) {
                byChild.computeIfAbsent(child, code -> new Sums());
            }
        }
        byChild.keySet().forEach(code -> names.put(code, units.find(code).map(Unit::name).orElse(null)));
        return rows(byChild, names);
    }

    /** The stocks of a stretch are those of its end, so what is open flows from each to the next. */
    private List<Row> byTime(TimeStep step, Map<String, Sums> sums) {
        Sums standing = new Sums();
        Map<String, Sums> flows = new HashMap<>();
        sums.forEach((name, of) -> {
            standing.add(of.only(Window.BEFORE));
            flows.put(name, of.only(Window.DURING));
        });
        List<Row> rows = new ArrayList<>();
        LocalDate last = CivilTime.dateOf(question.end().minusNanos(1));
        Sums before = standing;
        for (LocalDate start = step.startOf(question.from()); !start.isAfter(last); start = step.next(start)) {
            Sums ofStretch = new Sums();
            ofStretch.add(before);
            ofStretch.add(flows.getOrDefault(step.nameOf(start), new Sums()));
            rows.add(Row.of(step.nameOf(start), null, ofStretch));
            before = ofStretch.carriedOn();
        }
        return rows;
    }

    private static Map<String, Sums> keyed(Map<String, Sums> sums, UnaryOperator<String> keyOf) {
        Map<String, Sums> keyed = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        sums.forEach((key, of) -> keyed.computeIfAbsent(keyOf.apply(key), k -> new Sums()).add(of));
        return keyed;
    }

    private static List<Row> rows(Map<String, Sums> sums, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        // What has no key, such as feedback among channels, has no name either, and Map.of() throws when asked for null.
        sums.forEach((key, of) -> rows.add(Row.of(key, key == null ? null : names.get(key), of)));
        return rows;
    }

    private static String channelNamed(String key) {
        for (Channel channel : Channel.values()) {
            if (Integer.toString(ChannelKey.of(channel)).equals(key)) {
                return channel.name();
            }
        }
        return null;
    }

    private Map<String, String> names(String table) {
        Map<String, String> names = new HashMap<>();
        sql.each("SELECT code, name FROM " + table, row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }
}
