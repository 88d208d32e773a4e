package vn.motcua.cases.worklist;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units whose cases are asked for, in SQL; a case belongs to the unit that took it in, to the one that holds it and
 * to those that take part beside it.
 */
final class InUnits {

    /**
     * So many units are looked for by the index of words, which has them all; of more, most of what is found otherwise is in
     * them, and looking at each case is cheaper.
     */
    private static final int FEW = 24;

    private final Set<String> units;

    InUnits(Collection<String> units) {
        this.units = units.stream().filter(unit -> !unit.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    boolean none() {
        return units.isEmpty();
    }

    /**
     * Adds the condition on units, and on words where some are asked for.
     *
     * @param vector the column or expression that holds a case's words and units
     * @param words what is searched for, or null
     */
    void addTo(Sql sql, String vector, String words) {
        if (units.size() <= FEW) {
            if (words == null) {
                sql.and("AND " + vector + " @@ ?::tsquery", UnitWords.anyOf(units));
            } else {
                sql.and("AND " + vector + " @@ (?::tsquery && case_query(?))", UnitWords.anyOf(units), words);
            }
            return;
        }
        sql.and("AND (receiving_unit = ANY (?) OR processing_unit = ANY (?) "
                + "OR beside_units IS NOT NULL AND jsonb_exists_any(beside_units, ?))", units, units, units);
        if (words != null) {
            sql.and("AND " + vector + " @@ case_query(?)", words);
        }
    }
}
