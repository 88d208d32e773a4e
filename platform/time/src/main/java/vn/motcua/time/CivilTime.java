package vn.motcua.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as people in Vietnam read them. Instants are kept in UTC and meet this zone only at the edges. */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private CivilTime() {
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
