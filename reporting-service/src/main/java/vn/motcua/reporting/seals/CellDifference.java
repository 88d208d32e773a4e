package vn.motcua.reporting.seals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell that reads otherwise now. */
@Schema(description = "A cell that reads otherwise now than it was reported")
public record CellDifference(String form, String row, String cell, long reported, long now) {

    /** What identifies a cell. */
    private record Cell(String form, String row, String name) {
    }

    /** Every cell that differs; a row that one side has not is full of zeros there. */
    public static List<CellDifference> between(ReportedFigures reported, ReportedFigures now) {
        Map<Cell, Long> then = cells(reported);
        Map<Cell, Long> today = cells(now);
        Set<Cell> all = new LinkedHashSet<>(then.keySet());
        all.addAll(today.keySet());
        List<CellDifference> differences = new ArrayList<>();
        for (Cell cell : all) {
            long before = then.getOrDefault(cell, 0L);
            long after = today.getOrDefault(cell, 0L);
            if (before != after) {
                differences.add(new CellDifference(cell.form, cell.row, cell.name, before, after));
            }
        }
        return differences;
    }

    private static Map<Cell, Long> cells(ReportedFigures figures) {
        Map<Cell, Long> cells = new LinkedHashMap<>();
        figures.rows().forEach(row -> row.cells()
                .forEach((name, value) -> cells.put(new Cell(row.form(), row.key(), name), value)));
        return cells;
    }
}
