package vn.motcua.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The place in a list where the next page begins: opaque to callers, the last row's sort keys to us. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {
    }

    public static String encode(String... parts) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param parts how many sort keys the list has
     * @throws InvalidCursor when it is none of ours
     */
    public static List<String> decode(String cursor, int parts) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> decoded = List.of(text.split(SEPARATOR, -1));
            if (decoded.size() != parts || text.indexOf(0) >= 0) {
                throw new InvalidCursor();
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }
}
