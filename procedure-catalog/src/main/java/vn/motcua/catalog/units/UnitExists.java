package vn.motcua.catalog.units;

import vn.motcua.problem.ProblemException;

/** The code belongs to a unit already (409); codes are never used twice, not even after a unit ended. */
class UnitExists extends ProblemException {

    UnitExists(String code) {
        super(409, "unit-exists", code);
    }
}
