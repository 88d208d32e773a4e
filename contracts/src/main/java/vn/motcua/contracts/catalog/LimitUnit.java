package vn.motcua.contracts.catalog;

/** How a time limit is counted; the legal clock tells what each means. */
public enum LimitUnit {
    WORKING_HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS,
    CLOCK_HOURS,
    SAME_DAY
}
