package vn.motcua.reporting.indicators;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.UnitScope;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;

/** Lets a caller ask about its own units and no others. */
@ApplicationScoped
public class Questions {
    private final ReplicatedUnits units;
    private final UnitScope scope;
    private final Clock clock;

    Questions(ReplicatedUnits units, UnitScope scope, Clock clock) {
        this.units = units;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @throws vn.motcua.identity.OutsideUnitScope when the unit is none of the caller's
     * @throws UnitNotFound when it is not in the tree; only who may see the whole tree learns that
     */
    public Question of(QuestionParameters parameters) {
        return parameters.read(unit(parameters.unitCode()), clock);
    }

    /** The unit of a code, under the same conditions. */
    public Unit unit(String code) {
        Unit unit = units.units().find(code).orElse(null);
        if (unit == null && (scope.covers(code) || units.units().roots().stream().allMatch(scope::covers))) {
            throw new UnitNotFound(code);
        }
        scope.require(code);
        return unit;
    }
}
