package vn.motcua.replay.quarter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

import vn.motcua.replay.province.Holidays;

/**
 * The minutes in which offices are open, numbered through: what officers do falls on this axis, so that "forty working
 * minutes later" is a sum. It knows nothing of limits; those are the legal clock's.
 */
final class OfficeTime {

    /** 07:00-11:30 and 13:30-17:00. */
    static final int DAY = 480;
    private static final int MORNING = 270;
    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime REOPENS = LocalTime.of(13, 30);

    private final List<LocalDate> days;

    OfficeTime(Holidays holidays, LocalDate from, LocalDate to) {
        this.days = holidays.workingDays(from, to);
    }

    List<LocalDate> days() {
        return days;
    }

    /** The first open minute at or after that time. */
    long minuteAt(LocalDateTime time) {
        int index = Collections.binarySearch(days, time.toLocalDate());
        if (index < 0) {
            return (long) DAY * (-index - 1);
        }
        int wall = time.getHour() * 60 + time.getMinute() + (time.getSecond() > 0 ? 1 : 0);
        int morning = wall - OPENS.getHour() * 60;
        int afternoon = wall - (REOPENS.getHour() * 60 + REOPENS.getMinute());
        int within = afternoon >= 0 ? MORNING + afternoon : Math.min(Math.max(morning, 0), MORNING);
        return (long) DAY * index + Math.min(within, DAY);
    }

    LocalDateTime at(long minute) {
        int within = (int) (minute % DAY);
        LocalDate day = days.get((int) (minute / DAY));
        return within < MORNING ? day.atTime(OPENS).plusMinutes(within)
                : day.atTime(REOPENS).plusMinutes(within - MORNING);
    }

    /** The first open minute on or after that day. */
    long startOf(LocalDate day) {
        return minuteAt(day.atStartOfDay());
    }

    /** The last open minute on or before that day. */
    long endOf(LocalDate day) {
        return startOf(day.plusDays(1)) - 1;
    }
}
