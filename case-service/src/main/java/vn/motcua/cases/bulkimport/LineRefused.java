package vn.motcua.cases.bulkimport;

import java.util.List;

import vn.motcua.problem.FieldError;

/** One line cannot be taken; the others go on. */
class LineRefused extends Exception {

    private final transient List<FieldError> errors;

    LineRefused(List<FieldError> errors) {
        super(null, null, false, false);
        this.errors = errors;
    }

    LineRefused(String field, String reason, Object... arguments) {
        this(List.of(new FieldError(field, reason, arguments)));
    }

    List<FieldError> errors() {
        return errors;
    }
}
