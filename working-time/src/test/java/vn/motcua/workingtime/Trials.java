package vn.motcua.workingtime;

import static vn.motcua.workingtime.SampleCalendar.at;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Seeded random cases; a failure names the seed that repeats it. */
final class Trials {

    private Trials() {
    }

    static void run(int trials, Consumer<Random> trial) {
        long first = Long.getLong("seed", System.nanoTime());
        for (long seed = first; seed < first + trials; seed++) {
            try {
                trial.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Failed; repeat with -Dseed=" + seed, e);
            }
        }
    }

    /** The sample calendar, or one of strange hours. */
    static WorkingCalendar calendar(Random random) {
        if (random.nextInt(3) > 0) {
            return SampleCalendar.CALENDAR;
        }
        WorkingCalendarBuilder builder = WorkingCalendar.builder("RANDOM", 1)
                .sameDayCutoff(LocalTime.of(random.nextInt(24), random.nextInt(60)));
        for (DayOfWeek day : DayOfWeek.values()) {
            int minute = random.nextInt(600);
            List<OpeningHours> hours = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int to = minute + 1 + random.nextInt(200);
                hours.add(new OpeningHours(LocalTime.ofSecondOfDay(minute * 60L), LocalTime.ofSecondOfDay(to * 60L)));
                minute = to + random.nextInt(60);
            }
            builder.hours(day, hours);
        }
        builder.hours(DayOfWeek.of(1 + random.nextInt(7)), OpeningHours.of("09:00", "10:07"));
        LocalDate day = LocalDate.of(2024, 1, 1);
        for (int i = random.nextInt(60); i > 0; i--) {
            day = day.plusDays(1 + random.nextInt(20));
            builder.daysOff(List.of(day));
            if (random.nextInt(4) == 0) {
                day = day.plusDays(1);
                builder.workedDays(List.of(day));
            }
        }
        return builder.build();
    }

    static Instant reception(Random random) {
        return at("2024-01-01T00:00").plus(Duration.ofMinutes(random.nextInt(366 * 24 * 60)));
    }

    static TimeLimit limit(Random random) {
        LimitUnit unit = LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
        return limit(unit, random);
    }

    static TimeLimit limit(LimitUnit unit, Random random) {
        return new TimeLimit(unit, switch (unit) {
            case WORKING_HOURS, CLOCK_HOURS -> BigDecimal.valueOf(1 + random.nextInt(400), 1);
            case WORKING_DAYS -> BigDecimal.valueOf(5L * (1 + random.nextInt(60)), 1);
            case CALENDAR_DAYS -> BigDecimal.valueOf(1 + random.nextInt(60));
            case SAME_DAY -> null;
        });
    }

    /** Up to four pauses around that time: some touch, some are empty, some begin before it, the last may be open. */
    static List<Pause> pauses(Random random, Instant around, boolean mayBeOpen) {
        List<Pause> pauses = new ArrayList<>();
        Instant cursor = around.minus(Duration.ofMinutes(random.nextInt(3) == 0 ? random.nextInt(3000) : 0));
        for (int i = random.nextInt(5); i > 0; i--) {
            Instant from = cursor.plus(minutes(random));
            cursor = from.plus(minutes(random));
            pauses.add(new Pause(from, cursor));
        }
        if (mayBeOpen && random.nextInt(4) == 0) {
            pauses.add(Pause.since(cursor.plus(minutes(random))));
        }
        return pauses;
    }

    private static Duration minutes(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Duration.ZERO;
            case 1, 2 -> Duration.ofMinutes(random.nextInt(600));
            default -> Duration.ofMinutes(random.nextInt(15_000));
        };
    }
}
