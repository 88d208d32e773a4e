package vn.motcua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.motcua.benchmark.RandomPeriods.Period;

class RandomPeriodsTest {

    @Test
    void areTheSameForTheSameSeedAndLieWithinTheFiveYears() {
        // When
        List<Period> periods = periods(5);

        // Then
        assertThat(periods).isEqualTo(periods(5)).allSatisfy(period -> {
            assertThat(period.from()).isBetween(RandomPeriods.FIRST, period.to());
            assertThat(period.to()).isBeforeOrEqualTo(RandomPeriods.LAST);
        });
    }

    private static List<Period> periods(long seed) {
        RandomPeriods periods = new RandomPeriods(seed);
        return IntStream.range(0, 500).mapToObj(i -> periods.next()).toList();
    }
}
