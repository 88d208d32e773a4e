package vn.motcua.cases.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.problem.InvalidRequest;

/** What callers ask for, read or refused. */
final class Asked {

    /** Longer than any name with a subject; more words would only make the search dear. */
    private static final int LONGEST = 200;

    private Asked() {
    }

    /** @throws InvalidRequest naming the parameter when its text cannot be read */
    static <T> T parameter(String name, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw InvalidRequest.of(name, "parameter-unreadable");
        }
    }

    /** @throws DateTimeException when it is no date, or one of a year in which no case was ever handed in */
    static LocalDate plausibleDay(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new DateTimeException("a year beyond belief");
        }
        return day;
    }

    /**
     * Words to search for, or null.
     *
     * @throws InvalidRequest when they are too long, or no letter and no digit is among them
     */
    static String words(String text) {
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw InvalidRequest.of("q", "nothing-to-search-for", LONGEST);
        }
        return text.strip();
    }

    /** The case code that the words are, in whatever letters it was typed. */
    static Optional<CaseCode> code(String words) {
        return words == null ? Optional.empty() : CaseCode.parse(words.toUpperCase(Locale.ROOT));
    }
}
