package vn.motcua.catalog.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.problem.FieldError;

/** Whether a unit may stand where it is put. Pure. */
final class UnitPlace {

    private UnitPlace() {
    }

    /**
     * @param level the unit's own level
     * @param parent the unit above, empty when the code given is unknown
     * @param insideItself whether the parent is the unit itself or stands below it
     */
    static List<FieldError> faults(UnitLevel level, Unit.Particulars particulars, Optional<Unit> parent, boolean insideItself) {
        List<FieldError> faults = new ArrayList<>();
        if (particulars.validTo() != null && particulars.validTo().isBefore(particulars.validFrom())) {
            faults.add(new FieldError("validTo", "ends-before-it-begins"));
        }
        String parentCode = particulars.parentCode();
        if (level == UnitLevel.PROVINCE) {
            if (parentCode != null) {
                faults.add(new FieldError("parentCode", "unit-province-is-the-root"));
            }
        } else if (parentCode == null) {
            faults.add(new FieldError("parentCode", "constraint.NotNull"));
        } else if (parent.isEmpty()) {
            faults.add(new FieldError("parentCode", "unit-unknown", parentCode));
        } else if (insideItself) {
            faults.add(new FieldError("parentCode", "unit-below-itself"));
        } else if (rank(parent.get().level()) > rank(level)) {
            faults.add(new FieldError("parentCode", "unit-below-a-lower-level", parent.get().level().name(), level.name()));
        }
        return faults;
    }

    /** Communes stand below districts, and directly below the province where districts ended (from 1/7/2025). */
    private static int rank(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> 0;
            case DEPARTMENT, SERVICE_CENTRE, DISTRICT -> 1;
            case COMMUNE -> 2;
        };
    }
}
