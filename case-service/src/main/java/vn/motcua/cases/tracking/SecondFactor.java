package vn.motcua.cases.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.regex.Pattern;

import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Case;

/**
 * What somebody types to show that a case is theirs: the six digits on the receipt, or the last four of the phone or of the
 * identity number that stand in the case.
 */
final class SecondFactor {

    private static final int TAIL = 4;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}|[0-9]{6}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.-]");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    /** No digits, so nobody types it. */
    private static final String NONE = "none";

    private final byte[] digits;

    private SecondFactor(String digits) {
        this.digits = digits.getBytes(StandardCharsets.US_ASCII);
    }

    /** Of whatever was typed; what has not the form of a factor opens nothing. */
    static SecondFactor typed(String text) {
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        return new SecondFactor(FORM.matcher(digits).matches() ? digits : "");
    }

    /**
     * Whether it opens the case. It is compared with all a case can have, in the same time whichever fits and whether there
     * is a case at all.
     *
     * @param subject null when there is none
     */
    boolean opens(Case subject) {
        boolean opens = false;
        for (String key : keysOf(subject)) {
            opens |= MessageDigest.isEqual(key.getBytes(StandardCharsets.US_ASCII), digits);
        }
        return opens;
    }

    private static Iterable<String> keysOf(Case subject) {
        if (subject == null) {
            return Arrays.asList(NONE, NONE, NONE);
        }
        Applicant applicant = subject.applicant();
        return Arrays.asList(subject.lookupPin() == null ? NONE : subject.lookupPin(), tailOf(applicant.phone()),
                tailOf(applicant.identityNumber()));
    }

    private static String tailOf(String number) {
        String all = number == null ? "" : NOT_A_DIGIT.matcher(number).replaceAll("");
        return all.length() < TAIL ? NONE : all.substring(all.length() - TAIL);
    }
}
