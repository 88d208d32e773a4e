package vn.motcua.reporting.readmodel;

import static vn.motcua.reporting.readmodel.Sql.array;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import vn.motcua.reporting.marks.Measure;

/**
 * What a batch changes in the cube, gathered in memory so that each cell is written once, and written in one order for all
 * batches so that two of them never wait for each other in a circle.
 */
final class CellDeltas {
    private final Map<Cell, Long> days = new HashMap<>();

    /** A cell of the fine cube; in the cube of nodes {@code place} is a node and {@code procedure} is 0. */
    private record Cell(int place, int grain, int day, int procedure, int measure, int channel)
            implements
                Comparable<Cell> {

        /** The order of the tables' keys. */
        @Override
        public int compareTo(Cell other) {
            int order = Integer.compare(place, other.place);
            order = order != 0 ? order : Integer.compare(grain, other.grain);
            order = order != 0 ? order : Integer.compare(day, other.day);
            order = order != 0 ? order : Integer.compare(procedure, other.procedure);
            order = order != 0 ? order : Integer.compare(measure, other.measure);
            return order != 0 ? order : Integer.compare(channel, other.channel);
        }

        private Cell at(int node) {
            return new Cell(node, grain, day, Keys.NONE, measure, channel);
        }

        private Cell per(Grain coarser) {
            return new Cell(place, coarser.id(), (int) coarser.startOf(LocalDate.ofEpochDay(day)).toEpochDay(), procedure,
                    measure, channel);
        }
    }

    void add(int unit, LocalDate day, int procedure, int measure, int channel, long delta) {
        days.merge(new Cell(unit, Grain.DAY.id(), (int) day.toEpochDay(), procedure, measure, channel), delta, Long::sum);
    }

    void write(Sql sql, Units units) {
        Map<Cell, Long> nodes = new HashMap<>();
        days.forEach((cell, delta) -> nodes.merge(cell.at(cell.place), delta, Long::sum));
        Map<Cell, Long> above = new HashMap<>();
        nodes.forEach((cell, delta) -> {
            for (int node : units.rollupsOf(cell.place)) {
                above.merge(cell.at(node), delta, Long::sum);
            }
        });
        nodes.putAll(above);
        write(sql, withCoarser(days, false), "cube", "unit", true);
        write(sql, withCoarser(nodes, true), "node_cube", "node", false);
    }

    /** Years are for what is summed from the beginning of time: stocks, most of whose marks cancel out within a year. */
    private static Map<Cell, Long> withCoarser(Map<Cell, Long> days, boolean yearsOfStocks) {
        Map<Cell, Long> all = new HashMap<>(days);
        days.forEach((cell, delta) -> {
            all.merge(cell.per(Grain.MONTH), delta, Long::sum);
            if (yearsOfStocks && Measure.withId(cell.measure).isStock()) {
                all.merge(cell.per(Grain.YEAR), delta, Long::sum);
            }
        });
        return all;
    }

    private static void write(Sql sql, Map<Cell, Long> deltas, String table, String place, boolean byProcedure) {
        Cell[] cells = deltas.entrySet().stream().filter(entry -> entry.getValue() != 0).map(Map.Entry::getKey)
                .toArray(Cell[]::new);
        if (cells.length == 0) {
            return;
        }
        Arrays.sort(cells);
        String procedure = byProcedure ? ", procedure" : "";
        String key = place + ", grain, day" + procedure + ", measure, channel";
        sql.run("INSERT INTO " + table + " AS known (" + key + ", total) "
                + "SELECT " + place + ", grain, date '1970-01-01' + day" + procedure + ", measure, channel, total "
                + "FROM unnest(?::int[], ?::int[], ?::int[], ?::int[], ?::int[], ?::bigint[]"
                + (byProcedure ? ", ?::int[]" : "")
                + ") AS fresh (" + place + ", grain, day, measure, channel, total" + procedure + ") "
                + "ON CONFLICT (" + key + ") DO UPDATE SET total = known.total + excluded.total", statement -> {
                    statement.setArray(1, array(statement, "int4", column(cells, Cell::place)));
                    statement.setArray(2, array(statement, "int4", column(cells, Cell::grain)));
                    statement.setArray(3, array(statement, "int4", column(cells, Cell::day)));
                    statement.setArray(4, array(statement, "int4", column(cells, Cell::measure)));
                    statement.setArray(5, array(statement, "int4", column(cells, Cell::channel)));
                    statement.setArray(6,
                            array(statement, "int8", Arrays.stream(cells).mapToLong(deltas::get).toArray()));
                    if (byProcedure) {
                        statement.setArray(7, array(statement, "int4", column(cells, Cell::procedure)));
                    }
                });
    }

    private static int[] column(Cell[] cells, ToIntFunction<Cell> value) {
        return Arrays.stream(cells).mapToInt(value).toArray();
    }
}
