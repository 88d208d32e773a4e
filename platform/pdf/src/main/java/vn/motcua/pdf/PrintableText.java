package vn.motcua.pdf;

import java.text.Normalizer;

/** Any text as it may stand in a page: composed, escaped, and without characters that no XML may hold or no paper can show. */
public final class PrintableText {

    private static final int REPLACEMENT = '\uFFFD';

    private PrintableText() {
    }

    /** The text to be put between tags or into an attribute. */
    public static String of(String text) {
        // The font draws ế as one letter; as e with two marks it would stand beside them.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder escaped = new StringBuilder(composed.length() + 16);
        composed.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> {
                if (Character.getType(character) == Character.FORMAT) {
                    // Joiners and direction marks: invisible at best, and at worst they turn a name around.
                    return;
                }
                escaped.appendCodePoint(allowedInXml(character) ? character : REPLACEMENT);
            }
        }
    }

    private static boolean allowedInXml(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
