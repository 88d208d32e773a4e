package vn.motcua.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How a closing stands to its due date. The province's report compares days, the national index compares instants. */
public enum Timeliness {
    EARLY,
    ON_TIME,
    LATE;

    /**
     * By local dates: before the due day is early, on it on time, after it late. Source: the provincial report's form
     * II.06a.
     *
     * @param dueAt null when the procedure sets no due date, which is on time
     */
    public static Timeliness byDate(Instant closedAt, Instant dueAt, ZoneId zone) {
        if (dueAt == null) {
            return ON_TIME;
        }
        return of(LocalDate.ofInstant(closedAt, zone).compareTo(LocalDate.ofInstant(dueAt, zone)));
    }

    /**
     * By instants: the due instant itself is still on time. Source: national index, Decision 766/QĐ-TTg, progress of
     * handling.
     */
    public static Timeliness byInstant(Instant closedAt, Instant dueAt) {
        return of(closedAt.compareTo(dueAt));
    }

    private static Timeliness of(int closedAgainstDue) {
        if (closedAgainstDue == 0) {
            return ON_TIME;
        }
        return closedAgainstDue < 0 ? EARLY : LATE;
    }
}
