package vn.motcua.reporting.assessment.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What stands on a sheet, by side and by criterion. */
public final class Entries {
    private final Map<Side, Map<String, Entry>> bySide = new EnumMap<>(Side.class);

    Entries put(Side side, Entry entry) {
        bySide.computeIfAbsent(side, one -> new HashMap<>()).put(entry.criterion(), entry);
        return this;
    }

    /** Null when the side said nothing. */
    public Entry of(Side side, String criterion) {
        return bySide.getOrDefault(side, Map.of()).get(criterion);
    }

    /** The points a side gave. */
    public Map<String, BigDecimal> pointsOf(Side side) {
        Map<String, BigDecimal> points = new HashMap<>();
        bySide.getOrDefault(side, Map.of()).values().stream().filter(entry -> entry.points() != null)
                .forEach(entry -> points.put(entry.criterion(), entry.points()));
        return points;
    }
}
