package vn.motcua.problem;

import java.util.List;

/** The request could be read but its fields make no sense (422). */
public class InvalidRequest extends ProblemException {

    private final transient List<FieldError> fieldErrors;

    public InvalidRequest(List<FieldError> fieldErrors) {
        this(422, "validation-failed", fieldErrors);
    }

    protected InvalidRequest(int status, String slug, List<FieldError> fieldErrors) {
        super(status, slug);
        this.fieldErrors = List.copyOf(fieldErrors);
    }

    /** One wrong field. */
    public static InvalidRequest of(String field, String reason, Object... arguments) {
        return new InvalidRequest(List.of(new FieldError(field, reason, arguments)));
    }

    @Override
    public List<FieldError> asFieldErrors(String field) {
        return fieldErrors.stream().map(error -> new FieldError(field + "." + error.field(), error.reason(), error.arguments()))
                .toList();
    }

    @Override
    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }
}
