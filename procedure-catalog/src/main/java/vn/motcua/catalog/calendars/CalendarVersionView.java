package vn.motcua.catalog.calendars;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a calendar, whole. */
public record CalendarVersionView(String code, int version, Instant publishedAt, List<WorkingDayView> week,
        List<LocalDate> daysOff, List<LocalDate> workedDays,
        @Schema(examples = "15:00", implementation = String.class, format = "time") LocalTime sameDayCutoff) {

    /** A weekday with its opening hours. */
    public record WorkingDayView(DayOfWeek day, List<HoursView> hours) {
    }

    /** Opening hours within one day. */
    public record HoursView(@Schema(examples = "07:00", implementation = String.class, format = "time") LocalTime from,
            @Schema(examples = "11:30", implementation = String.class, format = "time") LocalTime to) {
    }

    static CalendarVersionView of(PublishedCalendar calendar, CalendarVersion version) {
        CalendarContent content = version.content();
        return new CalendarVersionView(calendar.code(), version.number(), version.publishedAt(),
                content.week().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(day -> new WorkingDayView(day.getKey(),
                                day.getValue().stream().map(open -> new HoursView(open.from(), open.to())).toList()))
                        .toList(),
                content.daysOff(), content.workedDays(), content.sameDayCutoff());
    }
}
