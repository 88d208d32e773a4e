package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SharedLimitTest {

    private static final Instant MONDAY_NINE = at("2024-03-04T09:00");

    @Test
    void aShareOfWorkingDaysIsCountedInWorkingHours() {
        // When
        TimeLimit share = SampleCalendar.CLOCK.share(MONDAY_NINE, TimeLimit.workingDays(5), 30);

        // Then
        assertThat(share).isEqualTo(TimeLimit.workingHours("12"));
        assertThat(SampleCalendar.CLOCK.dueAt(MONDAY_NINE, share, List.of())).isEqualTo(at("2024-03-05T15:00"));
    }

    @Test
    void aShareOfCalendarDaysIsCountedInClockHours() {
        // When
        TimeLimit share = SampleCalendar.CLOCK.share(MONDAY_NINE, TimeLimit.calendarDays(10), 25);

        // Then
        assertThat(share).isEqualTo(TimeLimit.clockHours("60"));
    }

    @Test
    void aShareOfASameDayLimitIsAShareOfTheRestOfItsDay() {
        // When
        TimeLimit share = SampleCalendar.CLOCK.share(MONDAY_NINE, TimeLimit.sameDay(), 50);

        // Then
        assertThat(share).isEqualTo(TimeLimit.workingHours("3"));
    }

    @Test
    void theSmallestShareIsAHundredthOfAnHour() {
        // When
        TimeLimit share = SampleCalendar.CLOCK.share(MONDAY_NINE, TimeLimit.workingHours("0.01"), 1);

        // Then
        assertThat(share).isEqualTo(TimeLimit.workingHours("0.01"));
    }

    @Test
    void timeInPausesIsNotWorked() {
        // Given
        List<Pause> pauses = List.of(new Pause(at("2024-03-04T08:00"), at("2024-03-04T10:00")),
                Pause.since(at("2024-03-05T09:00")));

        // When
        Duration worked = SampleCalendar.CLOCK.workedBetween(MONDAY_NINE, at("2024-03-05T10:00"), pauses);

        // Then
        assertThat(worked).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void whatWasSpentIsTakenOffTheShare() {
        // When
        TimeLimit left = SampleCalendar.CLOCK.unspent(TimeLimit.workingHours("12"), MONDAY_NINE, at("2024-03-05T09:00"),
                List.of(new Pause(at("2024-03-04T10:00"), at("2024-03-04T11:00"))));

        // Then
        assertThat(left).isEqualTo(TimeLimit.workingHours("5"));
    }

    @Test
    void aHundredthOfAnHourIsLeftOfASpentShare() {
        // When
        TimeLimit left = SampleCalendar.CLOCK.unspent(TimeLimit.clockHours("12"), MONDAY_NINE, at("2024-03-09T09:00"),
                List.of());

        // Then
        assertThat(left).isEqualTo(TimeLimit.clockHours("0.01"));
    }

    @Test
    void consecutiveStretchesAddUpToTheWhole() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            // Given
            Instant pauseFrom = MONDAY_NINE.plus(Duration.ofMinutes(random.nextInt(20_000)));
            List<Pause> pauses = List.of(new Pause(pauseFrom, pauseFrom.plus(Duration.ofMinutes(random.nextInt(5_000)))));
            List<Instant> cuts = new ArrayList<>(List.of(MONDAY_NINE, MONDAY_NINE.plus(Duration.ofDays(20))));
            cuts.add(MONDAY_NINE.plus(Duration.ofMinutes(random.nextInt(28_800))));
            cuts.sort(null);

            // When
            Duration inParts = SampleCalendar.CLOCK.workedBetween(cuts.get(0), cuts.get(1), pauses)
                    .plus(SampleCalendar.CLOCK.workedBetween(cuts.get(1), cuts.get(2), pauses));

            // Then
            assertThat(inParts).as("seed %d", seed)
                    .isEqualTo(SampleCalendar.CLOCK.workedBetween(cuts.get(0), cuts.get(2), pauses));
        }
    }
}
