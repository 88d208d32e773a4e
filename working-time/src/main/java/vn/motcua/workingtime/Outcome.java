package vn.motcua.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where a running limit ends.
 *
 * @param spentAt when all of it is spent; null when an open pause keeps it from that
 * @param dueAt when the result is due: {@code spentAt}, or the next opening for calendar days; null while a pause is
 *        open
 */
record Outcome(Instant spentAt, Instant dueAt) {

    /** A pause is open while the limit still runs. */
    private static final Outcome UNKNOWN = new Outcome(null, null);

    /** @param pauses in order and without overlap */
    static Outcome of(LimitRun run, List<Pause> pauses) {
        Instant cursor = run.startsAt();
        Duration left = run.granted();
        int next = 0;
        for (; next < pauses.size(); next++) {
            Pause pause = pauses.get(next);
            if (!pause.isOpen() && !pause.to().isAfter(cursor)) {
                continue;
            }
            Instant stop = pause.from().isAfter(cursor) ? pause.from() : cursor;
            Duration ran = run.between(cursor, stop);
            if (ran.compareTo(left) >= 0) {
                break;
            }
            if (pause.isOpen()) {
                return UNKNOWN;
            }
            left = left.minus(ran);
            cursor = pause.to();
        }
        Instant spentAt = run.plus(cursor, left);
        return run.movesToOpening() ? moved(run.calendar(), spentAt, pauses.subList(next, pauses.size()))
                : new Outcome(spentAt, spentAt);
    }

    /**
     * Calendar days spent at night or on a day of rest are due at the next opening. Should a pause begin while the due
     * date waits for that opening, nothing can fall due before it ends.
     */
    private static Outcome moved(WorkingCalendar calendar, Instant spentAt, List<Pause> later) {
        Instant dueAt = calendar.nextOpening(spentAt);
        for (Pause pause : later) {
            if (!pause.from().isBefore(dueAt)) {
                break;
            }
            if (pause.isOpen()) {
                return new Outcome(spentAt, null);
            }
            if (pause.to().isAfter(dueAt)) {
                dueAt = calendar.nextOpening(pause.to());
            }
        }
        return new Outcome(spentAt, dueAt);
    }
}
