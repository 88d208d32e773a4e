package vn.motcua.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Instants in the form of RFC 3339, which requests and events carry by the hundred thousand. Reads and writes what
 * {@link java.time.format.DateTimeFormatter#ISO_OFFSET_DATE_TIME} does, several times faster.
 */
public final class InstantText {

    /** Where the parts of {@code 2024-01-02T03:04:05} begin. */
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int HOUR = 11;
    private static final int MINUTE = 14;
    private static final int SECOND = 17;
    private static final int END = 19;

    private static final String FORM = "0000-00-00T00:00:00";
    private static final ZoneOffset CIVIL = ZoneOffset.ofHours(7);

    private InstantText() {
    }

    /** @throws DateTimeException when it is no instant with an offset */
    public static OffsetDateTime read(String text) {
        ZoneOffset offset = isPlain(text) ? offsetAtEnd(text) : null;
        if (offset == null) {
            return OffsetDateTime.parse(text);
        }
        LocalDate date = LocalDate.of(number(text, 0, MONTH - 1), number(text, MONTH, DAY - 1), number(text, DAY, HOUR - 1));
        return OffsetDateTime.of(date,
                LocalTime.of(number(text, HOUR, MINUTE - 1), number(text, MINUTE, SECOND - 1), number(text, SECOND, END)),
                offset);
    }

    /** With seconds, and with as many digits of their fraction as are needed. */
    public static String write(OffsetDateTime instant) {
        StringBuilder text = new StringBuilder(35).append(instant.toLocalDate());
        two(text.append('T'), instant.getHour());
        two(text.append(':'), instant.getMinute());
        two(text.append(':'), instant.getSecond());
        if (instant.getNano() != 0) {
            text.append('.').append(Integer.toString(1_000_000_000 + instant.getNano()), 1, 10);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.append(instant.getOffset().getId()).toString();
    }

    /** In UTC: {@code 2024-01-01T20:04:05Z}. */
    public static String utc(Instant instant) {
        return write(instant.atOffset(ZoneOffset.UTC));
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Whether whole seconds stand where they usually do, so that what follows them is the offset. */
    private static boolean isPlain(String text) {
        if (text.length() <= END) {
            return false;
        }
        for (int i = 0; i < END; i++) {
            char wanted = FORM.charAt(i);
            char found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static ZoneOffset offsetAtEnd(String text) {
        return switch (text.substring(END)) {
            case "Z" -> ZoneOffset.UTC;
            case "+07:00" -> CIVIL;
            default -> null;
        };
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
