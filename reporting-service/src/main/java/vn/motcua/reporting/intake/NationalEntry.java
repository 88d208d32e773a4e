package vn.motcua.reporting.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import vn.motcua.contracts.catalog.CalendarVersionPublished;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.workingtime.OpeningHours;
import vn.motcua.workingtime.WorkingCalendar;
import vn.motcua.workingtime.WorkingCalendarBuilder;

/** Until when a publication decision has to be on the national database, by the calendar told last. */
final class NationalEntry {
    // Index of Decision 766/QĐ-TTg, indicator 1.2: within 5 working days of the decision
    private static final int WORKING_DAYS = 5;

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final WorkingCalendar calendar;

    private NationalEntry(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** By the province's calendar, or by the standard week while none was told. */
    static NationalEntry by(Sql sql) {
        List<WorkingCalendar> calendars = new ArrayList<>();
        sql.each("SELECT content FROM working_calendar ORDER BY code LIMIT 1",
                row -> calendars.add(calendarOf(row.getString(1))));
        return new NationalEntry(calendars.isEmpty() ? WorkingCalendar.standard("standard", 1, List.of(), List.of())
                : calendars.get(0));
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

    LocalDate dueOn(LocalDate issuedOn) {
        LocalDate day = issuedOn;
        for (int i = 0; i < WORKING_DAYS; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }
}
