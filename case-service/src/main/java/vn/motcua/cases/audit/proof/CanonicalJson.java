package vn.motcua.cases.audit.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a value in bytes (RFC 8785, without fractions, which no audit entry has): members sorted by name, no
 * spaces, the shortest escapes, UTF-8. Members that are null are left out, so that a column added later changes no digest made
 * before.
 */
public final class CanonicalJson {

    private final StringBuilder text = new StringBuilder(512);

    private CanonicalJson() {
    }

    /** What was written canonically before and stands as it is within a larger value. */
    public record Written(String json) {
    }

    /**
     * An object for whom a map would cost too much.
     *
     * @param names sorted
     * @param values as many, in the same order
     */
    public record Members(List<String> names, Object[] values) {
    }

    /**
     * @param value a map with text keys, a list, text, a whole number or a truth value; these within one another
     * @throws IllegalArgumentException for anything else
     */
    public static String write(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.text.toString();
    }

    /** The SHA-256 of a value's canonical bytes. */
    public static byte[] sha256(Object value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(write(value).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof Members members) {
            object(members);
        } else if (value instanceof List<?> items) {
            array(items);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Written written) {
            text.append(written.json());
        } else {
            throw new IllegalArgumentException("neither text, whole number nor truth value");
        }
    }

    private void object(Map<?, ?> members) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        object(new Members(List.copyOf(sorted.keySet()), sorted.values().toArray()));
    }

    private void object(Members members) {
        char before = '{';
        for (int i = 0; i < members.values().length; i++) {
            if (members.values()[i] != null) {
                text.append(before);
                string(members.names().get(i));
                text.append(':');
                value(members.values()[i]);
                before = ',';
            }
        }
        text.append(before == '{' ? "{}" : "}");
    }

    private void array(List<?> items) {
        char before = '[';
        for (Object item : items) {
            text.append(before);
            value(item);
            before = ',';
        }
        text.append(items.isEmpty() ? "[]" : "]");
    }

    private void string(String value) {
        text.append('"');
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(value, copied, i).append(escaped(c));
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length()).append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
