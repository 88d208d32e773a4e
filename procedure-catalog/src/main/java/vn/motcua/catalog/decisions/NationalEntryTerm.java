package vn.motcua.catalog.decisions;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.catalog.calendars.PublishedCalendars;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.workingtime.OutsideCalendar;
import vn.motcua.workingtime.WorkingCalendar;

/** By when the national database must carry a decision's procedures. */
@ApplicationScoped
public class NationalEntryTerm {

    // Decision 766/QĐ-TTg, indicator 1.2: within 5 working days of the decision.
    private static final int WORKING_DAYS = 5;

    private final PublishedCalendars calendars;
    private final String calendarCode;

    NationalEntryTerm(PublishedCalendars calendars, @ConfigProperty(name = "motcua.catalog.calendar") String calendarCode) {
        this.calendars = calendars;
        this.calendarCode = calendarCode;
    }

    /** @throws NoWorkingCalendar while the province has not published the calendar to count by */
    LocalDate dueOn(LocalDate issuedOn) {
        WorkingCalendar calendar = calendars.latest(calendarCode).orElseThrow(() -> new NoWorkingCalendar(calendarCode));
        try {
            return dueOn(issuedOn, calendar);
        } catch (OutsideCalendar e) {
            throw InvalidRequest.of("issuedOn", "outside-the-calendar");
        }
    }

    static LocalDate dueOn(LocalDate issuedOn, WorkingCalendar calendar) {
        LocalDate due = issuedOn;
        for (int i = 0; i < WORKING_DAYS; i++) {
            due = calendar.nextWorkingDay(due);
        }
        return due;
    }
}
