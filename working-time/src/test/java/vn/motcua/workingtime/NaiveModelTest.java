package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The rules once more, walked minute by minute in the plainest way, against which the clock is held. */
class NaiveModelTest {

    @Test
    void theClockAgreesWithAWalkMinuteByMinute() {
        Trials.run(400, random -> {
            WorkingCalendar calendar = Trials.calendar(random);
            Instant received = Trials.reception(random);
            TimeLimit limit = Trials.limit(random);
            List<Pause> pauses = Trials.pauses(random, received, true);

            assertThat(new LegalClock(calendar).dueAt(received, limit, pauses))
                    .as("%s from %s with %s", limit, received, pauses).isEqualTo(walk(calendar, received, limit, pauses));
        });
    }

    private static Instant walk(WorkingCalendar calendar, Instant received, TimeLimit limit, List<Pause> pauses) {
        Instant start = limit.unit() == LimitUnit.CLOCK_HOURS ? received : opening(calendar, received);
        boolean working = limit.unit() != LimitUnit.CLOCK_HOURS && limit.unit() != LimitUnit.CALENDAR_DAYS;
        long left;
        if (limit.unit() == LimitUnit.SAME_DAY) {
            LocalDateTime local = local(received);
            if (open(calendar, local.toLocalDate()) && !local.toLocalTime().isBefore(calendar.sameDayCutoff())) {
                start = opening(calendar, instant(local.toLocalDate().plusDays(1).atStartOfDay()));
            }
            left = minutesLeftOfDay(calendar, start);
        } else {
            left = limit.granted().toMinutes();
        }
        Instant now = start;
        while (left > 0) {
            Pause pause = pauseAt(now, pauses);
            if (pause != null && pause.isOpen()) {
                return null;
            }
            if (pause == null && (!working || works(calendar, now))) {
                left--;
            }
            now = now.plusSeconds(60);
        }
        if (limit.unit() != LimitUnit.CALENDAR_DAYS) {
            return now;
        }
        Instant spent = now;
        while (!works(calendar, now) || now.isAfter(spent) && waiting(now, pauses)) {
            if (openSince(now, pauses)) {
                return null;
            }
            now = now.plusSeconds(60);
        }
        return openSince(now, pauses) && now.isAfter(spent) ? null : now;
    }

    private static boolean waiting(Instant now, List<Pause> pauses) {
        return pauses.stream().anyMatch(each -> each.from().isBefore(now) && (each.isOpen() || each.to().isAfter(now)));
    }

    private static boolean openSince(Instant now, List<Pause> pauses) {
        return pauses.stream().anyMatch(each -> each.isOpen() && each.from().isBefore(now));
    }

    private static Pause pauseAt(Instant now, List<Pause> pauses) {
        return pauses.stream().filter(each -> !each.from().isAfter(now) && (each.isOpen() || each.to().isAfter(now)))
                .findFirst().orElse(null);
    }

    private static long minutesLeftOfDay(WorkingCalendar calendar, Instant start) {
        long minutes = 0;
        LocalDate day = local(start).toLocalDate();
        for (Instant now = start; local(now).toLocalDate().equals(day); now = now.plusSeconds(60)) {
            minutes += works(calendar, now) ? 1 : 0;
        }
        return minutes;
    }

    private static Instant opening(WorkingCalendar calendar, Instant from) {
        Instant now = from;
        while (!works(calendar, now)) {
            now = now.plusSeconds(60);
        }
        return now;
    }

    private static boolean open(WorkingCalendar calendar, LocalDate day) {
        return !hours(calendar, day).isEmpty();
    }

    private static boolean works(WorkingCalendar calendar, Instant instant) {
        LocalDateTime local = local(instant);
        LocalTime time = local.toLocalTime();
        return hours(calendar, local.toLocalDate()).stream()
                .anyMatch(each -> !time.isBefore(each.from()) && time.isBefore(each.to()));
    }

    private static List<OpeningHours> hours(WorkingCalendar calendar, LocalDate day) {
        if (calendar.workedDays().contains(day)) {
            List<OpeningHours> longest = List.of();
            for (DayOfWeek each : DayOfWeek.values()) {
                if (length(calendar.hours(each)).compareTo(length(longest)) > 0) {
                    longest = calendar.hours(each);
                }
            }
            return longest;
        }
        return calendar.daysOff().contains(day) ? List.of() : calendar.hours(day.getDayOfWeek());
    }

    private static Duration length(List<OpeningHours> hours) {
        return hours.stream().map(each -> Duration.between(each.from(), each.to())).reduce(Duration.ZERO, Duration::plus);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SampleCalendar.ZONE);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SampleCalendar.ZONE).toInstant();
    }
}
