package vn.motcua.workingtime;

/** An instant, or the due date that follows from it, lies outside the days that working calendars cover. */
public final class OutsideCalendar extends RuntimeException {

    OutsideCalendar(String what) {
        super(what + " lies outside the working calendar, which covers " + WorkingTotals.FIRST_DAY + " to "
                + WorkingTotals.LAST_DAY);
    }
}
