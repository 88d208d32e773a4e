package vn.motcua.reporting.periods;

/** The two calendars: the province's reports and the national index do not close on the same day. */
public enum CalendarCode {
    PROVINCIAL,
    NATIONAL
}
