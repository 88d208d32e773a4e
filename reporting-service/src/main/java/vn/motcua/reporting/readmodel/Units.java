package vn.motcua.reporting.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.identity.UnitTree;

/** All units as of one version of the tree. Immutable. */
public final class Units {
    private static final int[] NOWHERE = {};

    private final String version;
    private final Map<String, Unit> byCode;
    private final UnitTree tree;
    private final Keys keys;
    private final Map<Integer, int[]> rollups = new HashMap<>();

    private Units(String version, Map<String, Unit> byCode, Keys keys) {
        this.version = version;
        this.byCode = byCode;
        this.keys = keys;
        Map<String, String> parents = new HashMap<>();
        byCode.values().forEach(unit -> parents.put(unit.code(), unit.parentCode()));
        this.tree = new UnitTree(parents);
        byCode.values().forEach(unit -> rollups.put(keys.idOf(unit.code()), findRollups(unit)));
    }

    static Units load(Sql sql, String version, Keys keys) {
        Map<String, Unit> units = new LinkedHashMap<>();
        sql.each("SELECT code, name, level, parent_code, valid_from, valid_to FROM unit ORDER BY code",
                row -> units.put(row.getString(1),
                        new Unit(row.getString(1), row.getString(2), UnitLevel.valueOf(row.getString(3)), row.getString(4),
                                row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class))));
        keys.ensure(units.keySet());
        return new Units(version, units, keys);
    }

    String version() {
        return version;
    }

    public UnitTree tree() {
        return tree;
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The codes of units that stand below no unit known here. */
    public List<String> roots() {
        return byCode.values().stream().filter(unit -> parentOf(unit) == null).map(Unit::code).toList();
    }

    /** The nodes above a unit that its sums flow into; none while the catalogue has not told of the unit. */
    int[] rollupsOf(int unit) {
        return rollups.getOrDefault(unit, NOWHERE);
    }

    /** Every unit's number, with the nodes above it. */
    Map<Integer, int[]> rollups() {
        return rollups;
    }

    private int[] findRollups(Unit unit) {
        List<Integer> nodes = new ArrayList<>();
        // The bound ends a circle, should the catalogue ever tell one.
        for (Unit above = parentOf(unit); above != null && nodes.size() < byCode.size(); above = parentOf(above)) {
            nodes.add(Node.below(keys.idOf(above.code()), unit.level()));
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    private Unit parentOf(Unit unit) {
        return unit.parentCode() == null ? null : byCode.get(unit.parentCode());
    }

    /**
     * The nodes whose sums make up a unit, with all below it or without.
     *
     * @param levels only units of these levels count; empty for all
     */
    public int[] nodesOf(Unit unit, boolean descendants, Set<UnitLevel> levels) {
        List<Integer> nodes = new ArrayList<>();
        int id = keys.idOf(unit.code());
        if (levels.isEmpty() || levels.contains(unit.level())) {
            nodes.add(id);
        }
        if (descendants) {
            for (UnitLevel level : UnitLevel.values()) {
                if (levels.isEmpty() || levels.contains(level)) {
                    nodes.add(Node.below(id, level));
                }
            }
        }
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The units that make up a unit, by code. */
    public List<String> codesOf(Unit unit, boolean descendants, Set<UnitLevel> levels) {
        Set<String> codes = descendants ? tree.withDescendants(unit.code()) : Set.of(unit.code());
        return codes.stream().map(byCode::get).filter(Objects::nonNull)
                .filter(one -> levels.isEmpty() || levels.contains(one.level())).map(Unit::code).toList();
    }
}
