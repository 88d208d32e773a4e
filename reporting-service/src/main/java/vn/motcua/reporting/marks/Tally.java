package vn.motcua.reporting.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.contracts.catalog.Channel;

/**
 * Collects the marks of one subject. What happens and is undone at the same instant leaves no mark, so that (unit, measure,
 * instant, procedure) is unique within a subject.
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
        add(unit, measure, procedure, at, delta);
    }

    /** For another unit than the subject's own. */
    void add(String forUnit, Measure measure, String procedure, Instant at, int delta) {
        deltas.merge(new Key(forUnit, measure, at, procedure), delta, Integer::sum);
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(deltas.size());
        deltas.forEach((key, delta) -> {
            if (delta != 0) {
                marks.add(new Mark(key.measure, key.at, delta, key.unit, key.procedure, channel));
            }
        });
        return marks;
    }

    private record Key(String unit, Measure measure, Instant at, String procedure) {
    }
}
