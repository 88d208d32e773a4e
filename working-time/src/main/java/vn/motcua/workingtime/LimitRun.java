package vn.motcua.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How one limit runs on one calendar.
 *
 * @param startsAt where the clock starts
 * @param granted how much it may run
 * @param reason what the running time is called in the ledger, which also tells how it is counted
 */
record LimitRun(WorkingCalendar calendar, Instant startsAt, Duration granted, Reason reason) {

    static LimitRun of(WorkingCalendar calendar, Instant receivedAt, TimeLimit limit) {
        // A reception outside working time moves forward to the next opening; hours by the wall clock run from the reception itself.
        return switch (limit.unit()) {
            case WORKING_HOURS, WORKING_DAYS ->
                new LimitRun(calendar, calendar.nextOpening(receivedAt), limit.granted(), Reason.WORKING_TIME);
            case CALENDAR_DAYS ->
                new LimitRun(calendar, calendar.nextOpening(receivedAt), limit.granted(), Reason.CALENDAR_TIME);
            case CLOCK_HOURS -> new LimitRun(calendar, receivedAt, limit.granted(), Reason.CLOCK_TIME);
            case SAME_DAY -> sameDay(calendar, receivedAt);
        };
    }

    /**
     * Due at closing of the day; received at or after the cut-off, at closing of the next working day. Seen as working
     * time it grants the rest of that day, so that a pause can give back what it took.
     */
    private static LimitRun sameDay(WorkingCalendar calendar, Instant receivedAt) {
        LocalDate today = calendar.dateOf(receivedAt);
        boolean afterCutoff = calendar.isWorkingDay(today)
                && !calendar.timeOf(receivedAt).isBefore(calendar.sameDayCutoff());
        Instant startsAt = afterCutoff ? calendar.openingOf(calendar.nextWorkingDay(today)) : calendar.nextOpening(receivedAt);
        Instant closing = calendar.closingOf(calendar.dateOf(startsAt));
        return new LimitRun(calendar, startsAt, calendar.workingTimeBetween(startsAt, closing), Reason.WORKING_TIME);
    }

    boolean countsWorkingTime() {
        return reason == Reason.WORKING_TIME;
    }

    boolean movesToOpening() {
        return reason == Reason.CALENDAR_TIME;
    }

    /** How much the clock runs between two instants. */
    Duration between(Instant from, Instant to) {
        return countsWorkingTime() ? calendar.workingTimeBetween(from, to) : Duration.between(from, to);
    }

    /** The earliest instant by which the clock has run that much. */
    Instant plus(Instant from, Duration amount) {
        return countsWorkingTime() ? calendar.plusWorkingTime(from, amount) : from.plus(amount);
    }
}
