package vn.motcua.cases.catalogue;

import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.workingtime.OpeningHours;
import vn.motcua.workingtime.WorkingCalendar;
import vn.motcua.workingtime.WorkingCalendarBuilder;

/** Turns a published calendar into the one the legal clock reads. */
final class Calendars {

    private Calendars() {
    }

    static WorkingCalendar of(CalendarVersionPublished published) {
        WorkingCalendarBuilder calendar = WorkingCalendar.builder(published.code(), published.version())
                .sameDayCutoff(published.sameDayCutoff());
        published.week().forEach(day -> calendar.hours(day.day(),
                day.hours().stream().map(hours -> new OpeningHours(hours.from(), hours.to())).toArray(OpeningHours[]::new)));
        return calendar.daysOff(published.daysOff()).workedDays(published.workedDays()).build();
    }
}
