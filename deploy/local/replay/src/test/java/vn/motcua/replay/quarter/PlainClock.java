package vn.motcua.replay.quarter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.replay.province.Holidays;
import vn.motcua.replay.province.ProcedureBody;

/** The legal clock once more, written plainly and apart from the library, so that the two can disagree. */
final class PlainClock {

    record Pause(LocalDateTime from, LocalDateTime to) {
    }

    private static final LocalTime[][] HOURS = { { LocalTime.of(7, 0), LocalTime.of(11, 30) },
            { LocalTime.of(13, 30), LocalTime.of(17, 0) } };

    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    PlainClock(Holidays holidays) {
        off = new HashSet<>(holidays.daysOff());
        worked = new HashSet<>(holidays.workedDays());
    }

    /** @return null while a pause is open */
    LocalDateTime due(LocalDateTime accepted, ProcedureBody.Limit limit, List<Pause> pauses) {
        if (limit.unit() == LimitUnit.CLOCK_HOURS) {
            return pauses.isEmpty() ? accepted.plusMinutes(limit.value().longValue() * 60) : unexpected();
        }
        LocalDateTime start = opening(accepted);
        if (limit.unit() == LimitUnit.SAME_DAY) {
            LocalDate day = start.toLocalTime().isBefore(LocalTime.of(15, 0)) ? start.toLocalDate()
                    : opening(start.toLocalDate().plusDays(1).atStartOfDay()).toLocalDate();
            return pauses.isEmpty() ? day.atTime(17, 0) : unexpected();
        }
        if (pauses.stream().anyMatch(pause -> pause.to() == null)) {
            return null;
        }
        if (limit.unit() == LimitUnit.CALENDAR_DAYS) {
            LocalDateTime end = start.plusDays(limit.value().longValue());
            for (Pause pause : pauses) {
                end = end.plus(Duration.between(pause.from(), pause.to()));
            }
            return opening(end);
        }
        Duration left = Duration.ofMinutes((long) (limit.value().doubleValue() * 480));
        LocalDateTime at = start;
        for (Pause pause : pauses) {
            left = left.minus(worked(at, pause.from()));
            at = pause.to();
        }
        return plus(at, left);
    }

    private LocalDateTime plus(LocalDateTime from, Duration left) {
        for (LocalDate day = from.toLocalDate();; day = day.plusDays(1)) {
            for (LocalTime[] hours : working(day) ? HOURS : new LocalTime[0][]) {
                LocalDateTime open = later(from, day.atTime(hours[0]));
                LocalDateTime close = day.atTime(hours[1]);
                Duration here = open.isBefore(close) ? Duration.between(open, close) : Duration.ZERO;
                if (!here.isZero() && left.compareTo(here) <= 0) {
                    return open.plus(left);
                }
                left = left.minus(here);
            }
        }
    }

    private Duration worked(LocalDateTime from, LocalDateTime to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (LocalTime[] hours : working(day) ? HOURS : new LocalTime[0][]) {
                LocalDateTime open = later(from, day.atTime(hours[0]));
                LocalDateTime close = to.isBefore(day.atTime(hours[1])) ? to : day.atTime(hours[1]);
                sum = open.isBefore(close) ? sum.plus(Duration.between(open, close)) : sum;
            }
        }
        return sum;
    }

    LocalDateTime opening(LocalDateTime time) {
        for (LocalDate day = time.toLocalDate();; day = day.plusDays(1)) {
            for (LocalTime[] hours : working(day) ? HOURS : new LocalTime[0][]) {
                if (time.isBefore(day.atTime(hours[1]))) {
                    return later(time, day.atTime(hours[0]));
                }
            }
        }
    }

    boolean working(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || !weekend && !off.contains(day);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime unexpected() {
        throw new AssertionError("a pause where the law has no words for one");
    }
}
