package vn.motcua.reporting.readmodel;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.workingtime.OpeningHours;
import vn.motcua.workingtime.WorkingCalendar;
import vn.motcua.workingtime.WorkingCalendarBuilder;

/** The calendar of the province as it was told last. */
public final class ProvinceCalendar {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ProvinceCalendar() {
    }

    /** The province's calendar, or the standard week while none was told. */
    public static WorkingCalendar read(Sql sql) {
        List<WorkingCalendar> calendars = new ArrayList<>();
        sql.each("SELECT content FROM working_calendar ORDER BY code LIMIT 1",
                row -> calendars.add(calendarOf(row.getString(1))));
        return calendars.isEmpty() ? WorkingCalendar.standard("standard", 1, List.of(), List.of()) : calendars.get(0);
    }

    private static WorkingCalendar calendarOf(String content) {
        CalendarVersionPublished told;
        try {
            told = JSON.readValue(content, CalendarVersionPublished.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored calendar cannot be read", e);
        }
        WorkingCalendarBuilder calendar = WorkingCalendar.builder(told.code(), told.version()).daysOff(told.daysOff())
                .workedDays(told.workedDays());
        told.week().forEach(day -> calendar.hours(day.day(),
                day.hours().stream().map(hours -> new OpeningHours(hours.from(), hours.to())).toList()));
        return calendar.build();
    }
}
