package vn.motcua.reporting.index.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Who comes where: equal totals share a rank, and the next one is counted on (1, 2, 2, 4). */
public final class Ranks {

    private Ranks() {
    }

    /** One of those ranked, and its place. */
    public record Ranked<T>(int rank, T what) {
    }

    /** From the highest total; who shares a rank stays in the order given. */
    public static <T> List<Ranked<T>> of(List<T> all, Function<T, BigDecimal> total) {
        List<T> sorted = all.stream().sorted(Comparator.comparing(total).reversed()).toList();
        List<Ranked<T>> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean shared = i > 0 && total.apply(sorted.get(i)).compareTo(total.apply(sorted.get(i - 1))) == 0;
            ranked.add(new Ranked<>(shared ? ranked.get(i - 1).rank() : i + 1, sorted.get(i)));
        }
        return ranked;
    }
}
