package vn.motcua.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal with its own stable type. Domain guards throw named subclasses; the answer's title and detail come from the
 * module's {@code META-INF/problems/vi.properties} and {@code en.properties} under {@code <slug>.title} and
 * {@code <slug>.detail}, so no exception text ever reaches a caller.
 */
public abstract class ProblemException extends RuntimeException {

    private final int status;
    private final String slug;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param status the HTTP status
     * @param slug the last part of the problem's type, such as {@code case-not-found}
     * @param arguments what the detail names, in {@link java.text.MessageFormat} order
     */
    protected ProblemException(int status, String slug, Object... arguments) {
        // No stack trace: a refusal is an answer, not a fault, and filling one in costs more than finding it.
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.arguments = arguments;
    }

    /** Adds an extension member to the answer, for machines that read it. */
    public ProblemException with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Object> members() {
        return members;
    }

    /** The same refusal as the fault of one field, for answers that list many. */
    public List<FieldError> asFieldErrors(String field) {
        return List.of(new FieldError(field, slug + ".detail", arguments));
    }

    /** Faults of single fields, empty unless the request itself was wrong. */
    public List<FieldError> fieldErrors() {
        return List.of();
    }
}
