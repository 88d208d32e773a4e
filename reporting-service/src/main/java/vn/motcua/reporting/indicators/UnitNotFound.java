package vn.motcua.reporting.indicators;

import vn.motcua.problem.ProblemException;

/** The catalogue has told of no such unit (404). */
class UnitNotFound extends ProblemException {
    UnitNotFound(String code) {
        super(404, "unit-not-found", code);
    }
}
