package vn.motcua.catalog.units;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.OutsideUnitScope;

/** Guards what belongs to no single unit, such as calendars and fields: only who holds a root of the tree may change it. */
@ApplicationScoped
public class ProvinceWide {

    private final Units units;
    private final CurrentCaller caller;

    ProvinceWide(Units units, CurrentCaller caller) {
        this.units = units;
        this.caller = caller;
    }

    /** @throws OutsideUnitScope when the caller was given parts of the province only */
    public void require() {
        if (!units.anyRootAmong(caller.get().units())) {
            throw new OutsideUnitScope();
        }
    }
}
