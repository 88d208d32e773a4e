package vn.motcua.cases.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case's code, {@code {unit}-{yyMMdd}-{NNNN}}: the receiving unit's electronic identifier, the day of submission, and a
 * number that begins at 1 each day in each unit; four digits, up to seven when a day overflows.
 */
public record CaseCode(String unit, LocalDate day, int number) {

    public static final int HIGHEST = 9_999_999;
    private static final int FEWEST_DIGITS = 4;
    /** Unit identifiers of QCVN 102:2016 ({@code 000.00.16.H28}) and Decision 20/2020/QĐ-TTg ({@code H28.16.05}). */
    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{1,8}(?:\\.[A-Z0-9]{1,8}){0,5})-(\\d{6})-(\\d{4,7})");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValueReduced(ChronoField.YEAR, 2, 2, 2000).appendPattern("MMdd").toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /** The code as people read it. */
    public String text() {
        String digits = Integer.toString(number);
        return unit + "-" + DAY.format(day) + "-" + "0".repeat(Math.max(0, FEWEST_DIGITS - digits.length())) + digits;
    }

    /** Reads a code, or nothing when the text is none. */
    public static Optional<CaseCode> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            CaseCode code = new CaseCode(matcher.group(1), LocalDate.parse(matcher.group(2), DAY),
                    Integer.parseInt(matcher.group(3)));
            return code.number() > 0 && code.text().equals(text) ? Optional.of(code) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
