package vn.motcua.reporting.indicators;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import vn.motcua.database.DatabaseFault;
import vn.motcua.reporting.readmodel.Dictionary;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.readmodel.Units;

/** Figures by name of many units at once, for rules that are data. */
@ApplicationScoped
public class Figures {
    private final AgroalDataSource database;
    private final Dictionary dictionary;
    private final ReplicatedUnits units;

    Figures(AgroalDataSource database, Dictionary dictionary, ReplicatedUnits units) {
        this.database = database;
        this.dictionary = dictionary;
        this.units = units;
    }

    /** Every name there is. */
    public static Set<String> names() {
        return Set.copyOf(Figure.names());
    }

    /**
     * The figures of units with all below them, read in one statement.
     *
     * @param of none of which stands below another
     * @return a reader of figures by name, by the unit's code
     */
    public Map<String, ToLongFunction<String>> of(Collection<Unit> of, LocalDate from, LocalDate to, Instant asOf) {
        if (of.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection()) {
            Sql sql = new Sql(connection);
            Question question = new Question(of.iterator().next(), true, Set.of(), from, to, asOf, null, null, null);
            Places places = placesOf(of, sql);
            Map<String, Sums> sums = new HashMap<>();
            new SumsQuery(question, places, Breakdown.CHILD_UNIT).run(sql)
                    .forEach((place, found) -> sums.computeIfAbsent(places.childOf().get(Integer.valueOf(place)),
                            unit -> new Sums()).add(found));
            Map<String, ToLongFunction<String>> figures = new HashMap<>();
            of.forEach(unit -> figures.put(unit.code(), reader(sums.getOrDefault(unit.code(), new Sums()))));
            return figures;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static ToLongFunction<String> reader(Sums sums) {
        return name -> sums.of(Figure.named(name).orElseThrow(() -> new IllegalArgumentException("no figure " + name)));
    }

    private Places placesOf(Collection<Unit> of, Sql sql) {
        Units known = units.units();
        Map<Integer, String> unitOf = new HashMap<>();
        List<int[]> nodes = new ArrayList<>();
        List<int[]> ids = new ArrayList<>();
        for (Unit unit : of) {
            int[] itsNodes = known.nodesOf(unit, true, Set.of());
            int[] itsUnits = dictionary.units().idsOf(sql, known.codesOf(unit, true, Set.of()));
            nodes.add(itsNodes);
            ids.add(itsUnits);
            IntStream.concat(IntStream.of(itsNodes), IntStream.of(itsUnits)).forEach(id -> unitOf.put(id, unit.code()));
        }
        return new Places(flat(nodes), flat(ids), new int[0], unitOf);
    }

    private static int[] flat(List<int[]> parts) {
        return parts.stream().flatMapToInt(IntStream::of).toArray();
    }
}
