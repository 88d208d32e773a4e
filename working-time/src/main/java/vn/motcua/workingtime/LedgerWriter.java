package vn.motcua.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of one ledger, from reception to due date. */
final class LedgerWriter {

    /** Running longer than this, a ledger sums working time by month: a person can still read it and ten years stay cheap. */
    static final Duration LONGEST_IN_DETAIL = Duration.ofDays(62);

    private final LimitRun run;
    private final Outcome outcome;
    private final WorkingCalendar calendar;
    private final NonWorkingTime nonWorkingTime;
    private final List<Interval> rows = new ArrayList<>();
    private boolean inDetail;

    LedgerWriter(LimitRun run, Outcome outcome) {
        this.run = run;
        this.outcome = outcome;
        calendar = run.calendar();
        nonWorkingTime = new NonWorkingTime(calendar, rows);
    }

    List<Interval> write(Instant receivedAt, List<Pause> pauses) {
        List<Interval> standstills = standstills(receivedAt, pauses);
        inDetail = unpaused(receivedAt, standstills).compareTo(LONGEST_IN_DETAIL) <= 0;
        Instant cursor = receivedAt;
        for (Interval standstill : standstills) {
            writeUnpaused(cursor, standstill.from());
            rows.add(standstill);
            cursor = standstill.to();
        }
        if (cursor != null) {
            writeUnpaused(cursor, outcome.dueAt());
        }
        return rows;
    }

    /** The pauses as rows: what of them lies between reception and due date. */
    private List<Interval> standstills(Instant receivedAt, List<Pause> pauses) {
        List<Interval> standstills = new ArrayList<>();
        for (Pause pause : pauses) {
            Instant from = later(receivedAt, pause.from());
            boolean begins = outcome.dueAt() == null || from.isBefore(outcome.dueAt());
            if (begins && (pause.isOpen() || pause.to().isAfter(from))) {
                standstills.add(Interval.notCounted(from, pause.to(), Reason.PAUSE));
            }
        }
        return standstills;
    }

    private Duration unpaused(Instant receivedAt, List<Interval> standstills) {
        Duration unpaused = Duration.ZERO;
        Instant cursor = receivedAt;
        for (Interval standstill : standstills) {
            unpaused = unpaused.plus(Duration.between(cursor, standstill.from()));
            cursor = standstill.to();
        }
        return cursor == null ? unpaused : unpaused.plus(Duration.between(cursor, outcome.dueAt()));
    }

    /** Before its start a limit waits, then it runs until it is spent, then its due date may move forward. */
    private void writeUnpaused(Instant from, Instant to) {
        Instant startsAt = earlier(to, later(from, run.startsAt()));
        Instant spentAt = outcome.spentAt() == null ? to : earlier(to, later(startsAt, outcome.spentAt()));
        writeWorkingDays(from, startsAt, Reason.AFTER_CUTOFF);
        if (!run.countsWorkingTime()) {
            add(startsAt, spentAt, run.reason());
        } else if (inDetail) {
            writeWorkingDays(startsAt, spentAt, Reason.WORKING_TIME);
        } else {
            writeMonths(startsAt, spentAt);
        }
        add(spentAt, to, Reason.MOVED_TO_OPENING);
    }

    private void writeWorkingDays(Instant from, Instant to, Reason whileOpen) {
        Instant cursor = from;
        while (cursor.isBefore(to)) {
            Instant next;
            if (calendar.isWorking(cursor)) {
                next = earlier(to, calendar.closingAfter(cursor));
                add(cursor, next, whileOpen);
            } else {
                next = earlier(to, calendar.nextOpening(cursor));
                nonWorkingTime.write(cursor, next);
            }
            cursor = next;
        }
    }

    private void writeMonths(Instant from, Instant to) {
        Instant cursor = from;
        while (cursor.isBefore(to)) {
            LocalDate firstOfNext = calendar.dateOf(cursor).withDayOfMonth(1).plusMonths(1);
            Instant next = firstOfNext.isAfter(calendar.dateOf(to)) ? to : calendar.startOf(firstOfNext);
            Duration worked = calendar.workingTimeBetween(cursor, next);
            if (worked.isZero()) {
                nonWorkingTime.write(cursor, next);
            } else {
                rows.add(Interval.counted(cursor, next, Reason.WORKING_TIME_IN_TOTAL, worked));
            }
            cursor = next;
        }
    }

    private void add(Instant from, Instant to, Reason why) {
        if (from.isBefore(to)) {
            rows.add(why.counted() ? Interval.counted(from, to, why, Duration.between(from, to))
                    : Interval.notCounted(from, to, why));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
