package vn.motcua.catalog.fields;

import vn.motcua.problem.ProblemException;

/** There is no field of that code (404). */
class FieldNotFound extends ProblemException {

    FieldNotFound(String code) {
        super(404, "field-not-found", code);
    }
}
