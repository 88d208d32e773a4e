package vn.motcua.workingtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers what a calendar version says. Begins with no opening hours, the zone Asia/Ho_Chi_Minh and a same-day cut-off
 * of 15:00.
 */
public final class WorkingCalendarBuilder {

    // The ordinary office day: 8 hours, five days a week. Source: Decision 188/1999/QĐ-TTg (40-hour week of state bodies)
    private static final List<OpeningHours> STANDARD_DAY = List.of(OpeningHours.of("07:00", "11:30"),
            OpeningHours.of("13:30", "17:00"));
    private static final List<DayOfWeek> STANDARD_WEEK = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    final String code;
    final int version;
    final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    final SortedSet<LocalDate> daysOff = new TreeSet<>();
    final SortedSet<LocalDate> workedDays = new TreeSet<>();
    ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
    LocalTime sameDayCutoff = LocalTime.of(15, 0);
    private DayHours workedDayHours = DayHours.CLOSED;

    WorkingCalendarBuilder(String code, int version) {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("A calendar needs a code");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Calendar versions count from 1, not " + version);
        }
        this.code = code;
        this.version = version;
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, DayHours.CLOSED);
        }
    }

    /** Monday to Friday, 07:00–11:30 and 13:30–17:00. */
    public WorkingCalendarBuilder standardWeek() {
        STANDARD_WEEK.forEach(day -> hours(day, STANDARD_DAY));
        return this;
    }

    /** The opening hours of a weekday, in any order; none close it. */
    public WorkingCalendarBuilder hours(DayOfWeek day, List<OpeningHours> hours) {
        week.put(day, DayHours.of(hours));
        return this;
    }

    public WorkingCalendarBuilder hours(DayOfWeek day, OpeningHours... hours) {
        return hours(day, List.of(hours));
    }

    /** Days without working time: holidays, days off in lieu, days swapped away. They may fall on days of rest. */
    public WorkingCalendarBuilder daysOff(Collection<LocalDate> dates) {
        daysOff.addAll(dates);
        return this;
    }

    /** Days of rest that are worked in exchange for another day. */
    public WorkingCalendarBuilder workedDays(Collection<LocalDate> dates) {
        workedDays.addAll(dates);
        return this;
    }

    /** The hours of worked days; when not said, those of the weekday with the most working time, Monday first. */
    public WorkingCalendarBuilder workedDayHours(List<OpeningHours> hours) {
        workedDayHours = DayHours.of(hours);
        return this;
    }

    /** From this time of a working day on, a same-day case is due on the next working day. */
    public WorkingCalendarBuilder sameDayCutoff(LocalTime cutoff) {
        sameDayCutoff = cutoff;
        return this;
    }

    public WorkingCalendarBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * @throws IllegalArgumentException when there are no opening hours at all, when a day is both off and worked, or
     *         when the zone changes its clocks
     * @throws OutsideCalendar when a day lies outside the days that calendars cover
     */
    public WorkingCalendar build() {
        DayHours longest = week.get(DayOfWeek.MONDAY);
        for (DayHours each : week.values()) {
            longest = each.total() > longest.total() ? each : longest;
        }
        if (longest.total() == 0) {
            throw new IllegalArgumentException("Calendar " + code + " has no opening hours at all");
        }
        for (LocalDate day : workedDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException(
                        "Calendar " + code + " has " + day + " both as a day off and as a worked day");
            }
        }
        return new WorkingCalendar(this, workedDayHours.total() == 0 ? longest : workedDayHours);
    }
}
