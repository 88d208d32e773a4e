package vn.motcua.cases.printing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters of the Vietnamese alphabet with each tone, small and capital. */
final class VietnameseLetters {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String CONSONANTS = "bcdđghklmnpqrstvx";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseLetters() {
    }

    static List<String> all() {
        List<String> letters = new ArrayList<>();
        for (char vowel : VOWELS.toCharArray()) {
            letters.add(String.valueOf(vowel));
            for (char tone : TONES.toCharArray()) {
                letters.add(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        CONSONANTS.chars().mapToObj(Character::toString).forEach(letters::add);
        List<String> capitals = letters.stream().map(letter -> letter.toUpperCase(VIETNAMESE)).toList();
        letters.addAll(capitals);
        return letters;
    }
}
