package vn.motcua.benchmark.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.motcua.benchmark.OwnMotcua;

/** The short form, with a twentieth of the quarter; {@code benchmark/run crash} does the same with all of it. */
class NothingLostNothingTwiceTest {

    @Test
    @Timeout(480)
    void losesNothingAndTellsNothingTwiceWhenEveryPartIsKilledInTheMiddleOfTheReplay() throws Exception {
        try (OwnMotcua own = OwnMotcua.here()) {
            // Given
            // When
            CrashRun.Result result = CrashRun.run(own, true, System.out);
            // Then
            assertThat(result.complaints()).isEmpty();
            assertThat(result.kills()).extracting(CrashRun.Kill::part).containsExactlyElementsOf(CrashRun.VICTIMS);
            assertThat(result.kills().get(0).stored()).isLessThan(result.kills().get(0).cases());
        }
    }
}
