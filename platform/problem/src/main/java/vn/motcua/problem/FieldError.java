package vn.motcua.problem;

/**
 * One wrong field. {@code reason} is a key of the problem texts, worded in the caller's language with its arguments.
 *
 * @param field the path within the body, such as {@code timeline[2].at}, or a parameter's name
 */
public record FieldError(String field, String reason, Object... arguments) {
}
