package vn.motcua.catalog.fields;

import vn.motcua.problem.ProblemException;

/** The code belongs to a field already (409). */
class FieldExists extends ProblemException {

    FieldExists(String code) {
        super(409, "field-exists", code);
    }
}
