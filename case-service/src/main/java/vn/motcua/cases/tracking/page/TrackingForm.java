package vn.motcua.cases.tracking.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The form as a browser sends it. Both fields are trimmed; what is not there is empty. */
record TrackingForm(String code, String factor) {

    /** As in links and QR codes that stand on printed receipts. */
    static final String CODE = "ma";
    static final String FACTOR = "so";

    /** Two short fields, each byte of them escaped, and room to spare. */
    private static final int LARGEST = 4096;
    private static final char UNREADABLE = '\uFFFD';

    /** @throws FormUnreadable when it is too large, no form, not UTF-8, has a field twice or a control character in it */
    static TrackingForm read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw FormUnreadable.tooLarge();
        }
        Map<String, String> fields = new HashMap<>();
        for (String field : new String(bytes, StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            String name = decode(equals < 0 ? field : field.substring(0, equals));
            if (fields.put(name, equals < 0 ? "" : decode(field.substring(equals + 1))) != null) {
                throw FormUnreadable.malformed();
            }
        }
        return new TrackingForm(fields.getOrDefault(CODE, "").strip(), fields.getOrDefault(FACTOR, "").strip());
    }

    private static String decode(String escaped) {
        try {
            String text = URLDecoder.decode(escaped, StandardCharsets.UTF_8);
            if (isReadable(text)) {
                return text;
            }
        } catch (IllegalArgumentException e) {
            // An escape that is none: refused below.
        }
        throw FormUnreadable.malformed();
    }

    /** Whether a text holds nothing but characters: the decoder leaves a mark where there was none. */
    static boolean isReadable(String text) {
        return text.chars().noneMatch(character -> character == UNREADABLE || Character.isISOControl(character));
    }
}
