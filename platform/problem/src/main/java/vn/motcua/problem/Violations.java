package vn.motcua.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Words bean validation faults: the field as the caller wrote it, the reason from the constraint's kind. */
public final class Violations {

    private Violations() {
    }

    static List<FieldError> of(ConstraintViolationException violations) {
        return of(violations.getConstraintViolations());
    }

    /** The wrong fields of a bean that was validated by hand, by field name. */
    public static List<FieldError> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(Violations::one)
                .sorted(Comparator.comparing(FieldError::field)).toList();
    }

    private static FieldError one(ConstraintViolation<?> violation) {
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        List<Object> arguments = new ArrayList<>();
        for (String name : List.of("min", "max", "value", "integer", "fraction")) {
            if (attributes.containsKey(name)) {
                arguments.add(attributes.get(name));
            }
        }
        return new FieldError(fieldOf(violation.getPropertyPath()), "constraint." + constraint, arguments.toArray());
    }

    private static String fieldOf(Path path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        // A violated body's path begins with the method and its body parameter, which mean nothing to the caller.
        boolean insideBody = nodes.stream().anyMatch(node -> node.getKind() == ElementKind.PROPERTY);
        return nodes.stream().filter(node -> node.getKind() == ElementKind.PROPERTY
                || node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getName() == null
                || !insideBody && node.getKind() == ElementKind.PARAMETER)
                .map(node -> (node.getIndex() == null ? "" : "[" + node.getIndex() + "].") + node.getName())
                .collect(Collectors.joining(".")).replace(".[", "[");
    }
}
