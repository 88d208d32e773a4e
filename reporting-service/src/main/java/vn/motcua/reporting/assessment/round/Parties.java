package vn.motcua.reporting.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.identity.UnitScope;

/**
 * Who stands on which side. To write, a caller has to hold that very unit: whoever holds the unit above it is the appraiser
 * and must not write the unit's own score. To read, holding one above is enough, as everywhere.
 */
@ApplicationScoped
public class Parties {
    private final CurrentCaller caller;
    private final UnitScope scope;

    Parties(CurrentCaller caller, UnitScope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** @throws OutsideUnitScope unless the caller belongs to the unit itself */
    public void requireMember(String unit) {
        if (!isMember(unit)) {
            throw new OutsideUnitScope();
        }
    }

    /**
     * @throws OutsideUnitScope unless the caller belongs to the appraising unit
     * @throws OwnSheet when the caller belongs to the assessed unit as well
     */
    public void requireAppraiser(Round round, String assessed) {
        requireMember(round.appraiser());
        if (isMember(assessed)) {
            throw new OwnSheet();
        }
    }

    public boolean isMember(String unit) {
        return caller.get().units().contains(unit);
    }

    /** Whether the caller may see every sheet of a round. */
    public boolean seesAll(Round round) {
        return scope.covers(round.appraiser());
    }

    /** Whether the caller may see a unit's sheet. */
    public boolean sees(Round round, String assessed) {
        return seesAll(round) || scope.covers(assessed);
    }

    /** @throws OutsideUnitScope when the sheet is none the caller may see */
    public void requireReader(Round round, String assessed) {
        if (!sees(round, assessed)) {
            throw new OutsideUnitScope();
        }
    }

    public void requireSight(String unit) {
        scope.require(unit);
    }

    public String name() {
        return caller.get().username();
    }
}
