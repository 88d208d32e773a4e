package vn.motcua.reporting.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.contracts.catalog.Channel;

/**
 * Collects the marks of one subject. What happens and is undone at the same instant leaves no mark, so that (measure, instant,
 * procedure) is unique within a subject.
 */
final class Tally {
    private final String unit;
    private final Channel channel;
    private final Map<Key, Integer> deltas = new LinkedHashMap<>();

    Tally(String unit, Channel channel) {
        this.unit = unit;
        this.channel = channel;
    }

    void add(Measure measure, String procedure, Instant at, int delta) {
        deltas.merge(new Key(measure, at, procedure), delta, Integer::sum);
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(deltas.size());
        deltas.forEach((key, delta) -> {
            if (delta != 0) {
                marks.add(new Mark(key.measure, key.at, delta, unit, key.procedure, channel));
            }
        });
        return marks;
    }

    private record Key(Measure measure, Instant at, String procedure) {
    }
}
