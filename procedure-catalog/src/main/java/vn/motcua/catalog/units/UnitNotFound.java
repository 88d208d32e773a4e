package vn.motcua.catalog.units;

import vn.motcua.problem.ProblemException;

/** There never was a unit of that code (404). */
public class UnitNotFound extends ProblemException {

    public UnitNotFound(String code) {
        super(404, "unit-not-found", code);
    }
}
