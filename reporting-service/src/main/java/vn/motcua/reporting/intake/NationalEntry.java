package vn.motcua.reporting.intake;

import java.time.LocalDate;

import vn.motcua.reporting.readmodel.ProvinceCalendar;
import vn.motcua.reporting.readmodel.Sql;
import vn.motcua.workingtime.WorkingCalendar;

/** Until when a publication decision has to be on the national database, by the calendar told last. */
final class NationalEntry {
    // Index of Decision 766/QĐ-TTg, indicator 1.2: within 5 working days of the decision
    private static final int WORKING_DAYS = 5;

    private final WorkingCalendar calendar;

    private NationalEntry(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** By the province's calendar, or by the standard week while none was told. */
    static NationalEntry by(Sql sql) {
        return new NationalEntry(ProvinceCalendar.read(sql));
    }

    LocalDate dueOn(LocalDate issuedOn) {
        LocalDate day = issuedOn;
        for (int i = 0; i < WORKING_DAYS; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }
}
