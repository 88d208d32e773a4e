package vn.motcua.lines;

import java.util.List;

import vn.motcua.problem.FieldError;

/** One line cannot be taken; the others go on. */
public class LineRefused extends Exception {

    private final transient List<FieldError> errors;

    public LineRefused(List<FieldError> errors) {
        super(null, null, false, false);
        this.errors = List.copyOf(errors);
    }

    public LineRefused(String field, String reason, Object... arguments) {
        this(List.of(new FieldError(field, reason, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
