package vn.motcua.workingtime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.Map;

/**
 * The running total of working time over every day a calendar covers. With it, the working time between two instants
 * is a subtraction and adding working time a binary search, however long the span. Positions on the time line are
 * nanoseconds since the first day's midnight in local time.
 */
final class WorkingTotals {

    /** Wide enough for every case on paper and every limit; narrow enough that an absurd date is told from a real one. */
    static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;
    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;

    private final long origin;
    private final DayHours[] days = new DayHours[DAYS];
    private final long[] before = new long[DAYS + 1];

    WorkingTotals(ZoneId zone, Map<DayOfWeek, DayHours> week, Collection<LocalDate> daysOff,
            Collection<LocalDate> workedDays, DayHours workedDayHours) {
        requireOneOffset(zone);
        origin = FIRST_DAY.atStartOfDay(zone).toEpochSecond();
        for (int day = 0; day < DAYS; day++) {
            days[day] = week.get(FIRST_DAY.getDayOfWeek().plus(day));
        }
        daysOff.forEach(date -> days[indexOf(date)] = DayHours.CLOSED);
        workedDays.forEach(date -> days[indexOf(date)] = workedDayHours);
        for (int day = 0; day < DAYS; day++) {
            before[day + 1] = before[day] + days[day].total();
        }
    }

    /** One clock for the whole span keeps "8 hours from 07:00" free of doubt; Vietnam has had one since 1975. */
    private static void requireOneOffset(ZoneId zone) {
        Instant start = FIRST_DAY.atStartOfDay(zone).toInstant();
        ZoneOffsetTransition next = zone.getRules().nextTransition(start);
        if (next != null && next.getInstant().isBefore(LAST_DAY.plusDays(1).atStartOfDay(zone).toInstant())) {
            throw new IllegalArgumentException("A working calendar needs a zone without clock changes, not " + zone);
        }
    }

    DayHours hoursOf(LocalDate date) {
        return days[indexOf(date)];
    }

    boolean isOpen(Instant instant) {
        long at = position(instant);
        return days[(int) (at / DAY)].closingAfter(at % DAY) >= 0;
    }

    /** When the opening hours around this instant end; the instant must lie in working time. */
    Instant closingAfter(Instant instant) {
        long at = position(instant);
        return instant(at - at % DAY + days[(int) (at / DAY)].closingAfter(at % DAY));
    }

    Instant nextOpening(Instant instant) {
        if (isOpen(instant)) {
            return instant;
        }
        // Where one more nanosecond has been worked, less that nanosecond: the next opening.
        return instant(reaching(worked(position(instant)) + 1, instant) - 1);
    }

    Duration between(Instant from, Instant to) {
        return Duration.ofNanos(worked(position(to)) - worked(position(from)));
    }

    Instant plus(Instant from, Duration amount) {
        if (amount.compareTo(Duration.ofDays(DAYS)) > 0) {
            throw new OutsideCalendar("The instant " + amount + " of working time after " + from);
        }
        long nanos = amount.toNanos();
        return nanos == 0 ? from : instant(reaching(worked(position(from)) + nanos, from));
    }

    Instant at(LocalDate date, long nanoOfDay) {
        return instant(indexOf(date) * DAY + nanoOfDay);
    }

    LocalDate dateOf(Instant instant) {
        return FIRST_DAY.plusDays(position(instant) / DAY);
    }

    long nanoOfDay(Instant instant) {
        return position(instant) % DAY;
    }

    LocalDate nextWorkingDay(LocalDate date) {
        int day = indexOf(date) + 1;
        return FIRST_DAY.plusDays(reaching(before[day] + 1, at(date, 0)) / DAY);
    }

    private long worked(long at) {
        int day = (int) (at / DAY);
        return before[day] + days[day].workedBy(at % DAY);
    }

    private long reaching(long total, Instant from) {
        if (total > before[DAYS]) {
            throw new OutsideCalendar("The end of the time that runs from " + from);
        }
        int low = 0;
        int high = DAYS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] >= total) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low * DAY + days[low].reaching(total - before[low]);
    }

    private long position(Instant instant) {
        long second = instant.getEpochSecond() - origin;
        if (second < 0 || second >= DAYS * 86_400L) {
            throw new OutsideCalendar("The instant " + instant);
        }
        return second * SECOND + instant.getNano();
    }

    private Instant instant(long at) {
        return Instant.ofEpochSecond(origin + at / SECOND, at % SECOND);
    }

    private static int indexOf(LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw new OutsideCalendar("The day " + date);
        }
        return (int) (date.toEpochDay() - FIRST_DAY.toEpochDay());
    }
}
