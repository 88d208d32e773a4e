package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LegalClockPropertiesTest {

    private static final int TRIALS = 3000;

    @Test
    void aDueDateInAWorkingLimitLiesInWorkingTimeOrAtItsClose() {
        Trials.run(TRIALS, random -> {
            WorkingCalendar calendar = Trials.calendar(random);
            Instant received = Trials.reception(random);
            TimeLimit limit = Trials.limit(random.nextBoolean() ? LimitUnit.WORKING_DAYS : LimitUnit.WORKING_HOURS, random);

            Instant due = new LegalClock(calendar).dueAt(received, limit, Trials.pauses(random, received, false));

            assertThat(calendar.isWorking(due.minusNanos(1))).as("%s", due).isTrue();
        });
    }

    @Test
    void aDueDateInCalendarDaysLiesInWorkingTime() {
        Trials.run(TRIALS, random -> {
            WorkingCalendar calendar = Trials.calendar(random);
            Instant received = Trials.reception(random);
            TimeLimit limit = Trials.limit(LimitUnit.CALENDAR_DAYS, random);

            Instant due = new LegalClock(calendar).dueAt(received, limit, Trials.pauses(random, received, false));

            assertThat(calendar.isWorking(due)).as("%s", due).isTrue();
        });
    }

    @Test
    void moreLimitNeverMeansEarlier() {
        Trials.run(TRIALS, random -> {
            LegalClock clock = new LegalClock(Trials.calendar(random));
            Instant received = Trials.reception(random);
            List<Pause> pauses = Trials.pauses(random, received, false);
            TimeLimit limit = Trials.limit(LimitUnit.values()[random.nextInt(4)], random);
            BigDecimal more = limit.value().add(limit.unit().step().multiply(BigDecimal.valueOf(1 + random.nextInt(40))));

            Instant due = clock.dueAt(received, limit, pauses);

            assertThat(clock.dueAt(received, new TimeLimit(limit.unit(), more), pauses)).isAfterOrEqualTo(due);
        });
    }

    @Test
    void aLaterReceptionIsNeverDueEarlier() {
        Trials.run(TRIALS, random -> {
            TimeLimit limit = Trials.limit(random);
            // A paused same-day case carries over what was left of its own day, which may be longer than the next one's whole day.
            boolean daysOfOneLength = limit.unit() == LimitUnit.SAME_DAY;
            LegalClock clock = daysOfOneLength ? SampleCalendar.CLOCK : new LegalClock(Trials.calendar(random));
            Instant received = Trials.reception(random);
            Instant later = received.plus(Duration.ofMinutes(random.nextInt(6000)));
            List<Pause> pauses = new ArrayList<>(Trials.pauses(random, later, false));
            pauses.removeIf(pause -> pause.from().isBefore(later));

            Instant due = clock.dueAt(received, limit, pauses);

            assertThat(clock.dueAt(later, limit, pauses)).as("%s", limit).isAfterOrEqualTo(due);
        });
    }

    @Test
    void aPauseNeverShortens() {
        Trials.run(TRIALS, random -> {
            LegalClock clock = new LegalClock(Trials.calendar(random));
            Instant received = Trials.reception(random);
            List<Pause> pauses = new ArrayList<>(Trials.pauses(random, received, false));
            TimeLimit limit = Trials.limit(random);
            Instant due = clock.dueAt(received, limit, pauses);

            while (!pauses.isEmpty()) {
                pauses.remove(random.nextInt(pauses.size()));
                Instant withFewer = clock.dueAt(received, limit, pauses);
                assertThat(withFewer).isBeforeOrEqualTo(due);
                due = withFewer;
            }
        });
    }

    @Test
    void aPauseAfterTheDueDateChangesNothing() {
        Trials.run(TRIALS, random -> {
            LegalClock clock = new LegalClock(Trials.calendar(random));
            Instant received = Trials.reception(random);
            TimeLimit limit = Trials.limit(random);
            Instant due = clock.dueAt(received, limit, List.of());

            assertThat(clock.dueAt(received, limit, List.of(Pause.since(due.plusSeconds(random.nextInt(2) * 60L)))))
                    .isEqualTo(due);
        });
    }

    @Test
    void everyLedgerIsContiguousAndAddsUpAndEndsAtTheDueDate() {
        Trials.run(TRIALS, random -> {
            WorkingCalendar calendar = Trials.calendar(random);
            LegalClock clock = new LegalClock(calendar);
            Instant received = Trials.reception(random).plusNanos(random.nextInt(1_000_000_000));
            TimeLimit limit = Trials.limit(random);
            List<Pause> pauses = Trials.pauses(random, received, true);

            DueDate due = clock.dueDate(received, limit, pauses);

            assertThat(clock.dueAt(received, limit, pauses)).isEqualTo(due.dueAt());
            LedgerChecks.check(due, received, calendar);
        });
    }

    @Test
    void whatRemainsOfAWorkingLimitIsWhatTheLedgerHasNotSpent() {
        Trials.run(TRIALS, random -> {
            LegalClock clock = new LegalClock(Trials.calendar(random));
            Instant received = Trials.reception(random);
            Instant now = received.plus(Duration.ofMinutes(random.nextInt(20_000)));
            TimeLimit limit = Trials.limit(LimitUnit.WORKING_DAYS, random);
            List<Pause> pauses = Trials.pauses(random, received, true);

            DueDate due = clock.dueDate(received, limit, pauses);
            Duration remaining = clock.remaining(now, received, limit, pauses);

            if (due.dueAt() == null || now.isBefore(due.dueAt())) {
                assertThat(remaining).isEqualTo(limit.granted().minus(spentBy(now, clock.calendar(), due)));
            } else {
                assertThat(remaining).isEqualTo(clock.calendar().workingTimeBetween(now, due.dueAt()));
            }
        });
    }

    private static Duration spentBy(Instant now, WorkingCalendar calendar, DueDate due) {
        Duration spent = Duration.ZERO;
        for (Interval row : due.ledger().intervals()) {
            if (row.counted() && row.from().isBefore(now)) {
                spent = spent.plus(calendar.workingTimeBetween(row.from(), row.to().isBefore(now) ? row.to() : now));
            }
        }
        return spent;
    }
}
