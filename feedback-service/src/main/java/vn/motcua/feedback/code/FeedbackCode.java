package vn.motcua.feedback.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code PA-{unit}-{yyMMdd}-{NNNN}}: phản ánh, the receiving unit, the local day of submission, and a number that restarts each
 * day per unit. It reads like a case code and cannot be taken for one.
 */
public record FeedbackCode(String text) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final Pattern SHAPE = Pattern.compile("PA-([A-Za-z0-9.]{1,40})-\\d{6}-\\d{4,7}");

    public static FeedbackCode of(String unit, LocalDate day, int number) {
        return new FeedbackCode(String.format(Locale.ROOT, "PA-%s-%s-%04d", unit, DAY.format(day), number));
    }

    /** The receiving unit that a code names; empty when it is no code of ours. */
    public static Optional<String> unitOf(String text) {
        Matcher shape = SHAPE.matcher(text);
        return shape.matches() ? Optional.of(shape.group(1)) : Optional.empty();
    }
}
