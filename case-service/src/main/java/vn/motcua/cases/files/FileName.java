package vn.motcua.cases.files;

import java.text.Normalizer;

import vn.motcua.problem.InvalidRequest;

/** What people call a file. It is shown and suggested for saving, and never becomes a path of ours. */
final class FileName {

    private static final int LONGEST = 255;
    private static final String FIELD = "name";

    private FileName() {
    }

    /**
     * @return the name, composed (NFC), so that one written on a Mac is found by one written elsewhere
     * @throws InvalidRequest when it is absent or blank, longer than 255 characters, a path, or holds what cannot be seen
     */
    static String of(String given) {
        if (given == null || given.isBlank()) {
            throw InvalidRequest.of(FIELD, "file-name-missing");
        }
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.length() > LONGEST) {
            throw InvalidRequest.of(FIELD, "file-name-too-long", LONGEST);
        }
        if (name.chars().anyMatch(letter -> letter == '/' || letter == '\\') || name.matches("\\.+")) {
            throw InvalidRequest.of(FIELD, "file-name-is-a-path");
        }
        if (name.codePoints().anyMatch(FileName::isUnseen)) {
            throw InvalidRequest.of(FIELD, "file-name-unseen-character");
        }
        return name;
    }

    /**
     * Among the format characters are those that turn the direction of writing and make {@code fdp.exe} out of {@code exe.pdf}.
     */
    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
                true;
            default -> false;
        };
    }
}
