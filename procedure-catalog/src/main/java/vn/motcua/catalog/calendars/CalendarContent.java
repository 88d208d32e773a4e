package vn.motcua.catalog.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.workingtime.OpeningHours;
import vn.motcua.workingtime.OutsideCalendar;
import vn.motcua.workingtime.WorkingCalendar;
import vn.motcua.workingtime.WorkingCalendarBuilder;

/** What a calendar version says: opening hours by weekday, days off, worked days of rest, and the cut-off of same-day cases. */
record CalendarContent(Map<DayOfWeek, List<Hours>> week, List<LocalDate> daysOff, List<LocalDate> workedDays,
        LocalTime sameDayCutoff) {

    /** Opening hours, from inclusive to exclusive. */
    record Hours(LocalTime from, LocalTime to) {
    }

    /**
     * The calendar to count by.
     *
     * @throws CalendarFaulty when these hours and days make no calendar
     */
    WorkingCalendar toWorkingCalendar(String code, int version) {
        WorkingCalendarBuilder builder = WorkingCalendar.builder(code, version).sameDayCutoff(sameDayCutoff);
        week.forEach((day, hours) -> builder.hours(day, opening(day, hours)));
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new CalendarFaulty("week", "calendar-never-open");
        }
        workedDays.stream().filter(daysOff::contains).findFirst().ifPresent(day -> {
            throw new CalendarFaulty("workedDays", "calendar-day-off-and-worked", day.toString());
        });
        try {
            return builder.daysOff(daysOff).workedDays(workedDays).build();
        } catch (OutsideCalendar e) {
            throw new CalendarFaulty("daysOff", "calendar-day-out-of-range");
        }
    }

    private static List<OpeningHours> opening(DayOfWeek day, List<Hours> hours) {
        LocalTime closed = LocalTime.MIN;
        for (Hours each : hours) {
            if (!each.from().isBefore(each.to())) {
                throw new CalendarFaulty("week", "calendar-closes-before-it-opens", day.name());
            }
            if (each.from().isBefore(closed)) {
                throw new CalendarFaulty("week", "calendar-hours-overlap", day.name());
            }
            closed = each.to();
        }
        return hours.stream().map(each -> new OpeningHours(each.from(), each.to())).toList();
    }

    CalendarVersionPublished published(String code, int version) {
        return new CalendarVersionPublished(code, version,
                week.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(day -> new CalendarVersionPublished.WorkingDay(day.getKey(),
                                day.getValue().stream()
                                        .map(each -> new CalendarVersionPublished.Hours(each.from(), each.to())).toList()))
                        .toList(),
                daysOff, workedDays, sameDayCutoff);
    }
}
