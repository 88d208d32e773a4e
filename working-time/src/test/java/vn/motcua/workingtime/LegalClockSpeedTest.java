package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;

/** The bounds are generous: they tell a search from a walk, not a good machine from a bad one. */
class LegalClockSpeedTest {

    private static final Instant FIRST = at("2015-01-05T09:00");
    private static final TimeLimit TEN_YEARS = TimeLimit.workingDays(2500);
    private static final List<Pause> PAUSES = List.of(pause("2015-03-07T10:00", "2015-03-19T09:20"),
            pause("2016-03-07T10:00", "2016-03-19T09:20"));

    private Object kept;

    @Test
    void tenYearsCostMicroseconds() {
        double ordinary = nanos("15 working days, due date only", 200_000,
                i -> CLOCK.dueAt(received(i), TimeLimit.workingDays(15), List.of()));
        double ordinaryLedger = nanos("15 working days, with ledger", 20_000,
                i -> CLOCK.dueDate(received(i), TimeLimit.workingDays(15), List.of()));
        double tenYears = nanos("ten years, two pauses, due date only", 200_000,
                i -> CLOCK.dueAt(received(i), TEN_YEARS, PAUSES));
        double tenYearsLedger = nanos("ten years, two pauses, with ledger", 5_000,
                i -> CLOCK.dueDate(received(i), TEN_YEARS, PAUSES));

        assertThat(ordinary).isLessThan(20_000);
        assertThat(ordinaryLedger).isLessThan(400_000);
        assertThat(tenYears).isLessThan(20_000);
        assertThat(tenYearsLedger).isLessThan(400_000);
    }

    @Test
    void aCalendarVersionIsBuiltInMilliseconds() {
        double built = nanos("building a calendar version", 200,
                i -> WorkingCalendar.standard("VN", 1, CALENDAR.daysOff(), CALENDAR.workedDays()));

        assertThat(built).isLessThan(50_000_000);
    }

    private static Instant received(int i) {
        return FIRST.plusSeconds(61L * (i % 20_000));
    }

    private double nanos(String what, int times, IntFunction<Object> work) {
        for (int i = 0; i < times; i++) {
            kept = work.apply(i);
        }
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            kept = work.apply(i);
        }
        double each = (System.nanoTime() - begun) / (double) times;
        System.out.printf("%-40s %,12.0f ns (%s)%n", what, each, kept.getClass().getSimpleName());
        return each;
    }
}
