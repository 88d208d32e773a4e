package vn.motcua.reporting.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.readmodel.Units;

/**
 * Where in the tables a question looks.
 *
 * @param nodes of the cube of nodes
 * @param units the same as single units, for the fine cube and for marks
 * @param procedures those the question filters by
 * @param childOf which child unit a node or a unit belongs to; empty unless asked for
 */
public record Places(int[] nodes, int[] units, int[] procedures, Map<Integer, String> childOf) {

    public static Places of(Question question, Units units, Dictionary dictionary, Sql sql) {
        return new Places(units.nodesOf(question.unit(), question.descendants(), question.levels()),
                unitIds(question, question.unit(), question.descendants(), units, dictionary, sql),
                procedures(question, dictionary, sql), Map.of());
    }

    /** The same places, taken apart by child unit; the unit itself is one of them. */
    static Places byChild(Question question, Units units, Dictionary dictionary, Sql sql) {
        Map<Integer, String> childOf = new HashMap<>();
        List<int[]> nodes = new ArrayList<>();
        List<int[]> ids = new ArrayList<>();
        Stream<Unit> children = units.tree().childrenOf(question.unit().code()).stream()
                .flatMap(code -> units.find(code).stream());
        Stream.concat(Stream.of(question.unit()), question.descendants() ? children : Stream.empty()).forEach(child -> {
            boolean below = !child.code().equals(question.unit().code());
            int[] childNodes = units.nodesOf(child, below, question.levels());
            int[] childUnits = unitIds(question, child, below, units, dictionary, sql);
            nodes.add(childNodes);
            ids.add(childUnits);
            IntStream.concat(IntStream.of(childNodes), IntStream.of(childUnits))
                    .forEach(id -> childOf.put(id, child.code()));
        });
        return new Places(flat(nodes), flat(ids), procedures(question, dictionary, sql), childOf);
    }

    private static int[] unitIds(Question question, Unit unit, boolean descendants, Units units, Dictionary dictionary,
            Sql sql) {
        return dictionary.units().idsOf(sql, units.codesOf(unit, descendants, question.levels()));
    }

    private static int[] procedures(Question question, Dictionary dictionary, Sql sql) {
        if (!question.isFiltered()) {
            return new int[0];
        }
        Predicate<String> inField = code -> true;
        List<String> codes = new ArrayList<>();
        if (question.field() != null) {
            sql.each("SELECT code FROM procedure WHERE field_code = ?", statement -> statement.setString(1, question.field()),
                    row -> codes.add(row.getString(1)));
            inField = List.copyOf(codes)::contains;
        }
        List<String> wanted = question.procedure() == null ? codes
                : Stream.of(question.procedure()).filter(inField).toList();
        return dictionary.procedures().idsOf(sql, wanted);
    }

    private static int[] flat(List<int[]> parts) {
        return parts.stream().flatMapToInt(IntStream::of).toArray();
    }
}
