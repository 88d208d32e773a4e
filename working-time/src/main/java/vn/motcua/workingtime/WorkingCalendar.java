package vn.motcua.workingtime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One version of a working calendar: weekly opening hours, days off, worked days and the same-day cut-off. It covers
 * 2000-01-01 to 2100-12-31; anything outside is an {@link OutsideCalendar}. Working time is half-open: 07:00 is
 * working time, 11:30 and 17:00 are not. Counting is exact to the nanosecond and costs the same for an hour and for
 * decades. Immutable and thread-safe.
 */
public final class WorkingCalendar {

    private final String code;
    private final int version;
    private final ZoneId zone;
    private final LocalTime sameDayCutoff;
    private final List<DayHours> week;
    private final SortedSet<LocalDate> daysOff;
    private final SortedSet<LocalDate> workedDays;
    private final WorkingTotals totals;

    WorkingCalendar(WorkingCalendarBuilder builder, DayHours workedDayHours) {
        code = builder.code;
        version = builder.version;
        zone = builder.zone;
        sameDayCutoff = builder.sameDayCutoff;
        week = List.copyOf(builder.week.values());
        daysOff = Collections.unmodifiableSortedSet(new TreeSet<>(builder.daysOff));
        workedDays = Collections.unmodifiableSortedSet(new TreeSet<>(builder.workedDays));
        totals = new WorkingTotals(zone, builder.week, daysOff, workedDays, workedDayHours);
    }

    /** A calendar to be described from nothing: it has no opening hours yet. Versions count from 1. */
    public static WorkingCalendarBuilder builder(String code, int version) {
        return new WorkingCalendarBuilder(code, version);
    }

    /** The standard week (Monday to Friday, 07:00–11:30 and 13:30–17:00) with these days off and worked days. */
    public static WorkingCalendar standard(String code, int version, Collection<LocalDate> daysOff,
            Collection<LocalDate> workedDays) {
        return builder(code, version).standardWeek().daysOff(daysOff).workedDays(workedDays).build();
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalTime sameDayCutoff() {
        return sameDayCutoff;
    }

    /** The weekly opening hours of that weekday in order; none when it is a day of rest. */
    public List<OpeningHours> hours(DayOfWeek day) {
        return week.get(day.ordinal()).hours();
    }

    public SortedSet<LocalDate> daysOff() {
        return daysOff;
    }

    public SortedSet<LocalDate> workedDays() {
        return workedDays;
    }

    public boolean isWorking(Instant instant) {
        return totals.isOpen(instant);
    }

    public boolean isWorkingDay(LocalDate date) {
        return totals.hoursOf(date).total() > 0;
    }

    /** The first working day after that date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return totals.nextWorkingDay(date);
    }

    /** The instant itself when it lies in working time, otherwise the next opening. */
    public Instant nextOpening(Instant instant) {
        return totals.nextOpening(instant);
    }

    /** @throws IllegalArgumentException when that day is not a working day */
    public Instant openingOf(LocalDate date) {
        return totals.at(date, hoursOfWorkingDay(date).opening());
    }

    /** @throws IllegalArgumentException when that day is not a working day */
    public Instant closingOf(LocalDate date) {
        return totals.at(date, hoursOfWorkingDay(date).closing());
    }

    /** Working time from one instant to another; negative when {@code to} is the earlier one. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return totals.between(from, to);
    }

    /**
     * The earliest instant by which that much working time has passed, so a full day ends at its closing and not at
     * the next opening. Nothing added gives the instant itself.
     */
    public Instant plusWorkingTime(Instant from, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Working time to add must not be negative: " + amount);
        }
        return totals.plus(from, amount);
    }

    /** The local date of an instant. */
    public LocalDate dateOf(Instant instant) {
        return totals.dateOf(instant);
    }

    Instant startOf(LocalDate date) {
        return totals.at(date, 0);
    }

    LocalTime timeOf(Instant instant) {
        return LocalTime.ofNanoOfDay(totals.nanoOfDay(instant));
    }

    Instant closingAfter(Instant workingInstant) {
        return totals.closingAfter(workingInstant);
    }

    private DayHours hoursOfWorkingDay(LocalDate date) {
        DayHours hours = totals.hoursOf(date);
        if (hours.total() == 0) {
            throw new IllegalArgumentException(date + " is not a working day of calendar " + this);
        }
        return hours;
    }

    @Override
    public String toString() {
        return code + " v" + version;
    }
}
