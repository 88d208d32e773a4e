package vn.motcua.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.replay.quarter.Quarter;

/** Shares the source systems out to streams of about the same length, each system whole and in its own order. */
final class SourceStreams {

    private SourceStreams() {
    }

    static List<List<byte[]>> of(List<Quarter.Line> cases, int streams) {
        Map<String, List<byte[]>> bySystem = new LinkedHashMap<>();
        cases.forEach(line -> bySystem.computeIfAbsent(line.sourceSystem(), system -> new ArrayList<>()).add(line.json()));
        List<List<byte[]>> shared = new ArrayList<>();
        for (int i = 0; i < streams; i++) {
            shared.add(new ArrayList<>());
        }
        bySystem.values().stream().sorted(Comparator.comparing((List<byte[]> lines) -> lines.size()).reversed())
                .forEach(lines -> shared.stream().min(Comparator.comparing(List::size)).orElseThrow().addAll(lines));
        return shared;
    }
}
