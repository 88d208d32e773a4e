package vn.motcua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.benchmark.Benchmark.Chapter;

class BenchmarkOptionsTest {

    @Test
    void bringTheQuarterAlongWithWhatIsMadeOfIt() {
        // When
        BenchmarkOptions options = BenchmarkOptions.of(List.of("ten-million", "--cases", "400000"));

        // Then
        assertThat(options.chapters()).containsExactly(Chapter.QUARTER, Chapter.TEN_MILLION);
        assertThat(options.cases()).isEqualTo(400_000);
    }

    @Test
    void leaveOutWhatIsMeasuredOnlyWhenAskedFor() {
        // When
        BenchmarkOptions options = BenchmarkOptions.of(List.of());

        // Then
        assertThat(options.chapters()).contains(Chapter.LIVE, Chapter.MEMORY).doesNotContain(Chapter.MILLION,
                Chapter.TEN_MILLION,
                Chapter.APPLYING, Chapter.REBUILD);
    }

    @Test
    void refuseAQuarterThatIsSentTwice() {
        assertThatThrownBy(() -> BenchmarkOptions.of(List.of("--only", "quarter,applying")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("by itself");
    }
}
