package vn.motcua.reporting.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.CaseEvent;

/** What must hold of marks whatever happens to cases: seeded, and every failure names its seed. */
class MarksPropertiesTest {
    private static final int ROUNDS = 60;
    private static final List<Measure> CLOSED = List.of(Measure.CLOSED_EARLY, Measure.CLOSED_ON_TIME, Measure.CLOSED_LATE);

    @Test
    void receivedAndOpenAtTheStartEqualClosedAndOpenAtTheEnd() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            // Given
            Lives lives = lives(seed);
            List<Mark> marks = Stream.generate(lives::life).limit(100).flatMap(life -> Lives.factsOf(life).marks().stream())
                    .toList();
            Instant one = lives.instant();
            Instant other = lives.instant();
            Instant from = one.isBefore(other) ? one : other;
            Instant to = one.isBefore(other) ? other : one;

            // When
            long received = until(marks, to, Measure.RECEIVED) - until(marks, from, Measure.RECEIVED);
            long closed = CLOSED.stream().mapToLong(m -> until(marks, to, m) - until(marks, from, m)).sum();

            // Then
            assertThat(received + until(marks, from, Measure.OPEN)).as("seed %d, %s to %s", seed, from, to)
                    .isEqualTo(closed + until(marks, to, Measure.OPEN));
        }
    }

    @Test
    void marksAgreeWithTheStateReadOffTheTimeline() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Lives lives = lives(seed);
            for (int i = 0; i < 100; i++) {
                // Given
                CaseFacts facts = Lives.factsOf(lives.life());
                Instant asOf = lives.instant();

                // When
                List<Mark> marks = facts.marks();

                // Then
                Lives.State state = Lives.stateBefore(facts, asOf);
                String where = "seed " + seed + ", " + facts + " as of " + asOf;
                assertThat(until(marks, asOf, Measure.RECEIVED)).as(where).isEqualTo(state == Lives.State.UNKNOWN ? 0 : 1);
                assertThat(until(marks, asOf, Measure.OPEN)).as(where).isEqualTo(state.isOpen() ? 1 : 0);
                assertThat(until(marks, asOf, Measure.OVERDUE)).as(where).isEqualTo(state == Lives.State.OVERDUE ? 1 : 0);
                assertThat(until(marks, asOf, Measure.PAUSED)).as(where).isEqualTo(state == Lives.State.WAITING ? 1 : 0);
                assertThat(CLOSED.stream().mapToLong(m -> until(marks, asOf, m)).sum()).as(where)
                        .isEqualTo(state == Lives.State.CLOSED ? 1 : 0);
            }
        }
    }

    @Test
    void whatHappensLaterNeverDisturbsAnEarlierAsOf() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            Lives lives = lives(seed);
            for (int i = 0; i < 100; i++) {
                // Given a life of which only the beginning is known
                List<CaseEvent> life = lives.life();
                CaseFacts whole = Lives.factsOf(life);
                for (int known = 1; known < life.size(); known++) {
                    CaseFacts begun = Lives.factsOf(life.subList(0, known));
                    Instant next = whole.steps().get(known).at();

                    // When
                    Map<Measure, Long> then = sums(begun.marks(), next);

                    // Then
                    assertThat(sums(whole.marks(), next)).as("seed %d, %s", seed, whole).isEqualTo(then);
                }
            }
        }
    }

    /** What timelines of other systems do not tell. */
    private static final Set<Measure> NOT_IMPORTED = Set.of(Measure.APOLOGIES, Measure.PAYMENTS_CONFIRMED_ONLINE,
            Measure.DIGITISED_TAKEN_IN, Measure.DIGITISED_CLOSED, Measure.REUSING_TAKEN_IN, Measure.REUSING_CLOSED,
            Measure.ELECTRONIC_RESULTS, Measure.DIGITISED_RESULTS, Measure.FULLY_ONLINE);

    @Test
    void takingBackAndAddingEventByEventEqualsApplyingFromScratch() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            // Given
            Lives lives = lives(seed);
            Map<Mark, Integer> cells = new HashMap<>();
            List<Mark> fromScratch = new ArrayList<>();

            // When
            for (int i = 0; i < 50; i++) {
                List<CaseEvent> life = lives.life();
                CaseFacts facts = null;
                for (CaseEvent event : life) {
                    Collection<Mark> old = facts == null ? List.of() : facts.marks();
                    facts = CaseFacts.after(facts, event);
                    old.forEach(mark -> cells.merge(mark, -1, MarksPropertiesTest::sumOrNothing));
                    facts.marks().forEach(mark -> cells.merge(mark, 1, MarksPropertiesTest::sumOrNothing));
                }
                fromScratch.addAll(CaseFacts.after(facts, Lives.imported(life)).marks());
            }

            // Then
            cells.keySet().removeIf(mark -> NOT_IMPORTED.contains(mark.measure()));
            Map<Mark, Integer> expected = new HashMap<>();
            fromScratch.forEach(mark -> expected.merge(mark, 1, Integer::sum));
            assertThat(cells).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Lives lives(long seed) {
        return new Lives(new Random(seed), "T", List.of("U1", "U2"), List.of("1.000001", "1.000002"));
    }

    private static Integer sumOrNothing(Integer one, Integer other) {
        return one + other == 0 ? null : one + other;
    }

    private static Map<Measure, Long> sums(List<Mark> marks, Instant asOf) {
        Map<Measure, Long> sums = new HashMap<>();
        marks.stream().map(Mark::measure).distinct().forEach(measure -> {
            long sum = until(marks, asOf, measure);
            if (sum != 0) {
                sums.put(measure, sum);
            }
        });
        return sums;
    }

    private static long until(List<Mark> marks, Instant asOf, Measure measure) {
        return marks.stream().filter(mark -> mark.measure() == measure && mark.at().isBefore(asOf)).mapToLong(Mark::delta)
                .sum();
    }
}
