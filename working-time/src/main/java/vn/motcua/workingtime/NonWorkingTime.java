package vn.motcua.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Tells why a stretch without working time has none, one row for each reason in turn. */
final class NonWorkingTime {

    private final WorkingCalendar calendar;
    private final List<Interval> rows;

    NonWorkingTime(WorkingCalendar calendar, List<Interval> rows) {
        this.calendar = calendar;
        this.rows = rows;
    }

    void write(Instant from, Instant to) {
        Instant cursor = from;
        LocalDate day = calendar.dateOf(from);
        LocalDate lastDay = calendar.dateOf(to);
        while (day.isBefore(lastDay)) {
            Instant midnight = calendar.startOf(day.plusDays(1));
            add(cursor, midnight, reasonAt(cursor, day));
            cursor = midnight;
            day = day.plusDays(1);
        }
        if (cursor.isBefore(to)) {
            add(cursor, to, reasonAt(cursor, day));
        }
    }

    private Reason reasonAt(Instant instant, LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return calendar.daysOff().contains(day) ? Reason.HOLIDAY : Reason.WEEKEND;
        }
        if (instant.isBefore(calendar.openingOf(day))) {
            return Reason.BEFORE_OPENING;
        }
        return instant.isBefore(calendar.closingOf(day)) ? Reason.LUNCH : Reason.AFTER_CLOSING;
    }

    /** Equal neighbours become one row, and so does a plain night: from a closing to the next morning's opening. */
    private void add(Instant from, Instant to, Reason why) {
        Interval last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        boolean night = why == Reason.BEFORE_OPENING && calendar.timeOf(from).equals(LocalTime.MIDNIGHT);
        boolean continues = last != null && from.equals(last.to())
                && (last.why() == why || night && last.why() == Reason.AFTER_CLOSING);
        if (continues) {
            rows.set(rows.size() - 1, Interval.notCounted(last.from(), to, last.why()));
        } else {
            rows.add(Interval.notCounted(from, to, why));
        }
    }
}
