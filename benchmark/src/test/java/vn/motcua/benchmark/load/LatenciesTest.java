package vn.motcua.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void tellTheTimeThatWasEnoughForSoManyPerCent() {
        // Given
        Latencies latencies = Latencies.of(LongStream.rangeClosed(1, 200).map(i -> 201 - i).map(i -> i * 1_000_000));
        // When
        double median = latencies.millis(50);
        // Then
        assertThat(median).isEqualTo(100);
        assertThat(latencies.millis(99)).isEqualTo(198);
        assertThat(latencies.millis(100)).isEqualTo(200);
        assertThat(latencies.millis(0)).isEqualTo(1);
    }
}
