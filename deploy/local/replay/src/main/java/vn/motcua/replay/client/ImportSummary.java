package vn.motcua.replay.client;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of the lines of an import; a line that stayed invalid is told with its errors. */
public record ImportSummary(Map<String, Integer> byStatus, List<String> invalid) {

    static ImportSummary none() {
        return new ImportSummary(new TreeMap<>(), List.of());
    }

    ImportSummary plus(ImportSummary other) {
        Map<String, Integer> sums = new TreeMap<>(byStatus);
        other.byStatus.forEach((status, count) -> sums.merge(status, count, Integer::sum));
        return new ImportSummary(sums,
                Stream.concat(invalid.stream(), other.invalid.stream()).toList());
    }

    @Override
    public String toString() {
        return byStatus.toString();
    }
}
