package vn.motcua.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells a caller what was wrong with the JSON, in fields and positions, and never in class names. */
public final class JsonFaults {

    private JsonFaults() {
    }

    /** The refusal of a body that could not be read. */
    public static InvalidRequest of(JsonProcessingException fault) {
        return new MalformedRequest(List.of(errorOf(fault)));
    }

    static InvalidRequest notUtf8() {
        return new MalformedRequest(List.of(new FieldError("", "json.not-utf8")));
    }

    /** What was wrong, as one field error; {@code field} is empty when the fault has no field. */
    public static FieldError errorOf(JsonProcessingException fault) {
        String field = fieldOf(fault);
        if (fault instanceof UnrecognizedPropertyException) {
            return new FieldError(field, "json.unknown-field");
        }
        if (fault instanceof InvalidFormatException format && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return new FieldError(field, "json.not-one-of", Stream.of(format.getTargetType().getEnumConstants())
                    .map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (fault.getCause() instanceof UnacceptableValue unacceptable) {
            return new FieldError(field, unacceptable.reason());
        }
        if (fault instanceof StreamConstraintsException || fault.getCause() instanceof StreamConstraintsException) {
            return new FieldError(field, "json.too-large");
        }
        if (fault instanceof JsonMappingException && !field.isEmpty()
                && !(fault.getCause() instanceof JsonProcessingException)) {
            return new FieldError(field, "json.wrong-kind");
        }
        String text = String.valueOf(fault.getOriginalMessage());
        if (text.startsWith("Duplicate field")) {
            return new FieldError(field, "json.duplicate-field");
        }
        if (text.startsWith("Invalid UTF-8")) {
            return new FieldError(field, "json.not-utf8");
        }
        JsonLocation location = fault.getLocation();
        return location == null || location.getLineNr() < 0 ? new FieldError(field, "json.malformed")
                : new FieldError(field, "json.malformed-at", location.getLineNr(), location.getColumnNr());
    }

    private static String fieldOf(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : mapping.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.length() > 200 ? path.substring(0, 200) : path.toString();
    }
}
