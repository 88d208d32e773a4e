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

    /** Whether they are few enough for the index of words. */
    boolean few() {
        return units.size() <= FEW;
    }

    boolean none() {
        return units.isEmpty();
    }

    /**
     * Adds the condition on units, and on words where some are asked for; both tables of cases keep them in {@code words}.
     *
     * @param words what is searched for, or null
     */
    void addTo(Sql sql, String words) {
        if (few()) {
            if (words == null) {
                sql.and("AND words @@ ?::tsquery", UnitWords.anyOf(units));
            } else {
                sql.and("AND words @@ (?::tsquery && case_query(?))", UnitWords.anyOf(units), words);
            }
            return;
        }
        sql.and("AND (receiving_unit = ANY (?) OR processing_unit = ANY (?) "
                + "OR beside_units IS NOT NULL AND jsonb_exists_any(beside_units, ?))", units, units, units);
        if (words != null) {
            sql.and("AND words @@ case_query(?)", words);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InUnits same && units.equals(same.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }
}
