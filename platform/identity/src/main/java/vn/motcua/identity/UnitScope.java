package vn.motcua.identity;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** What the caller may see and do, by unit: the same filter for single reads, lists, counts, exports and drill-downs. */
@ApplicationScoped
public class UnitScope {

    private final CurrentCaller caller;
    private final UnitTrees trees;

    UnitScope(CurrentCaller caller, UnitTrees trees) {
        this.caller = caller;
        this.trees = trees;
    }

    /** Whether the unit is one of the caller's or stands below one of them. */
    public boolean covers(String unitCode) {
        return trees.current().covers(caller.get().units(), unitCode);
    }

    /** @throws OutsideUnitScope when the unit is none of the caller's */
    public void require(String unitCode) {
        if (!covers(unitCode)) {
            throw new OutsideUnitScope();
        }
    }

    /** Every unit the caller may act in. */
    public Set<String> units() {
        return trees.current().withDescendants(caller.get().units());
    }
}
