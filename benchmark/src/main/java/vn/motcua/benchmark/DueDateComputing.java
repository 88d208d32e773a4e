package vn.motcua.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

import vn.motcua.replay.province.Holidays;
import vn.motcua.replay.province.SampleProvince;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.Pause;
import vn.motcua.workingtime.TimeLimit;
import vn.motcua.workingtime.WorkingCalendar;

/** The legal clock by itself, in this process. */
final class DueDateComputing implements Measurement {

    /** "Ten years of it cost microseconds": less than a hundred of them. */
    private static final double TEN_YEARS_MICROS = 100;
    private static final int ROUNDS = 400_000;
    private static final Instant FIRST = Instant.parse("2024-01-02T01:00:00Z");
    private static final long SPREAD_SECONDS = 200L * 86_400;

    @Override
    public List<Figure> measure(Run run) {
        Holidays holidays = SampleProvince.load().holidays();
        LegalClock clock = new LegalClock(
                WorkingCalendar.standard("VN", 1, holidays.daysOff(), holidays.workedDays()));
        double fifteenDays = nanos(clock, TimeLimit.workingDays(15), true);
        double tenYears = nanos(clock, TimeLimit.workingDays(2_500), false);
        return List.of(Figure.told("due date: 15 working days and a pause", fifteenDays, "ns"),
                Figure.atMost("due date: ten years of working days", tenYears / 1000, TEN_YEARS_MICROS, "µs"));
    }

    /** The second of two equal rounds: the first one warms up. */
    private static double nanos(LegalClock clock, TimeLimit limit, boolean paused) {
        long took = 0;
        long sum = 0;
        for (int round = 0; round < 2; round++) {
            SplittableRandom random = new SplittableRandom(1);
            long began = System.nanoTime();
            for (int i = 0; i < ROUNDS; i++) {
                Instant from = FIRST.plusSeconds(random.nextLong(SPREAD_SECONDS));
                List<Pause> pauses = paused ? List.of(new Pause(from.plusSeconds(90_000), from.plusSeconds(400_000)))
                        : List.of();
                sum += clock.dueAt(from, limit, pauses).getEpochSecond();
            }
            took = System.nanoTime() - began;
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was computed");
        }
        return (double) took / ROUNDS;
    }
}
