package vn.motcua.workingtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

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

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

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

    /**
     * One agency's part of a limit, as a limit of its own: working hours where the whole is counted in working time, hours by
     * the
     * clock where it is not; to the hundredth of an hour.
     *
     * @param receivedAt when the whole limit began, on which a same-day limit depends
     * @param percent 1 to 100
     */
    public TimeLimit share(Instant receivedAt, TimeLimit limit, int percent) {
        LimitRun run = LimitRun.of(calendar, receivedAt, limit);
        BigDecimal hours = BigDecimal.valueOf(run.granted().toSeconds() * percent)
                .divide(SECONDS_PER_HOUR.multiply(BigDecimal.valueOf(100)), 2, RoundingMode.HALF_UP);
        return new TimeLimit(run.countsWorkingTime() ? LimitUnit.WORKING_HOURS : LimitUnit.CLOCK_HOURS,
                hours.max(LimitUnit.WORKING_HOURS.step()));
    }

    /** Working time between two instants, without what of it lies in pauses; an open pause lasts until {@code to}. */
    public Duration workedBetween(Instant from, Instant to, List<Pause> pauses) {
        return ranBetween(calendar::workingTimeBetween, from, to, pauses);
    }

    /**
     * What is left of a limit in hours once it ran between two instants; a hundredth of an hour at least.
     *
     * @param limit in working or clock hours
     */
    public TimeLimit unspent(TimeLimit limit, Instant from, Instant to, List<Pause> pauses) {
        Duration ran = ranBetween(LimitRun.of(calendar, from, limit)::between, from, to, pauses);
        BigDecimal hours = BigDecimal.valueOf(ran.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
        return new TimeLimit(limit.unit(), limit.value().subtract(hours).max(limit.unit().step()));
    }

    private Duration ranBetween(BiFunction<Instant, Instant, Duration> clock, Instant from, Instant to, List<Pause> pauses) {
        Duration ran = clock.apply(from, to);
        for (Pause pause : checked(pauses)) {
            Instant begin = pause.from().isBefore(from) ? from : pause.from();
            Instant end = pause.isOpen() || pause.to().isAfter(to) ? to : pause.to();
            if (begin.isBefore(end)) {
                ran = ran.minus(clock.apply(begin, end));
            }
        }
        return ran;
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
