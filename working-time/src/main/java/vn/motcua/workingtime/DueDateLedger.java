package vn.motcua.workingtime;

import java.time.Duration;
import java.util.List;

/**
 * How a due date came about: intervals from reception to due date without gap or overlap, whose amounts add up to what
 * the limit grants. While a pause is open it ends with that pause, and the amounts tell what was spent before it.
 *
 * @param calendarCode the calendar counted on
 * @param calendarVersion its version
 * @param limit the limit counted
 * @param granted the time the limit grants in what it counts: 8 working hours for a working day, 24 hours for a
 *        calendar day, the rest of its working day for a same-day limit
 * @param intervals in order
 */
public record DueDateLedger(String calendarCode, int calendarVersion, TimeLimit limit, Duration granted,
        List<Interval> intervals) {

    public DueDateLedger {
        intervals = List.copyOf(intervals);
    }

    /** What the counted intervals add up to: {@code granted}, or less while a pause is open. */
    public Duration spent() {
        return intervals.stream().map(Interval::amount).reduce(Duration.ZERO, Duration::plus);
    }
}
