package vn.motcua.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts statutory time limits on one version of a working calendar. Counting again on another version is the same
 * call on another clock: that is how a corrected calendar re-dates open cases. Immutable and thread-safe.
 *
 * <p>
 * Pauses may be given in any order; what of them lies before the start or after the due date does not matter. Every
 * method throws {@link OverlappingPauses} when pauses overlap and {@link OutsideCalendar} when an instant given or
 * found lies outside the calendar.
 */
public final class LegalClock {

    private final WorkingCalendar calendar;

    public LegalClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** When the result is due, without the explanation; null while a pause is open. */
    public Instant dueAt(Instant receivedAt, TimeLimit limit, List<Pause> pauses) {
        return outcome(LimitRun.of(calendar, receivedAt, limit), checked(pauses)).dueAt();
    }

    /** When the result is due, and why then. */
    public DueDate dueDate(Instant receivedAt, TimeLimit limit, List<Pause> pauses) {
        List<Pause> ordered = checked(pauses);
        LimitRun run = LimitRun.of(calendar, receivedAt, limit);
        Outcome outcome = outcome(run, ordered);
        List<Interval> intervals = new LedgerWriter(run, outcome).write(receivedAt, ordered);
        return new DueDate(outcome.dueAt(),
                new DueDateLedger(calendar.code(), calendar.version(), limit, run.granted(), intervals));
    }

    /**
     * Working time left at {@code now} before the result is due, whatever the limit's unit; negative once it is late.
     * Only what has happened by {@code now} counts: while a pause lasts, the answer is what would be left if the clock
     * resumed at that moment.
     */
    public Duration remaining(Instant now, Instant receivedAt, TimeLimit limit, List<Pause> pauses) {
        Instant asOf = now.isBefore(receivedAt) ? receivedAt : now;
        List<Pause> begun = new ArrayList<>();
        for (Pause pause : checked(pauses)) {
            if (pause.from().isBefore(asOf)) {
                begun.add(pause.isOpen() || pause.to().isAfter(asOf) ? new Pause(pause.from(), asOf) : pause);
            }
        }
        Instant dueAt = outcome(LimitRun.of(calendar, receivedAt, limit), begun).dueAt();
        return calendar.workingTimeBetween(asOf, dueAt);
    }

    private Outcome outcome(LimitRun run, List<Pause> pauses) {
        Outcome outcome = Outcome.of(run, pauses);
        if (outcome.dueAt() != null) {
            // Wall-clock arithmetic alone would run past the calendar's end unnoticed.
            calendar.dateOf(outcome.dueAt());
        }
        return outcome;
    }

    private List<Pause> checked(List<Pause> pauses) {
        for (Pause pause : pauses) {
            calendar.dateOf(pause.from());
            if (!pause.isOpen()) {
                calendar.dateOf(pause.to());
            }
        }
        return Pause.inOrder(pauses);
    }
}
