package vn.motcua.cases.redating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void dealsOutEveryCaseOnceAndNeighboursToDifferentTransactions() {
        // Given
        List<Integer> cases = IntStream.range(0, 2_345).boxed().toList();

        // When
        List<List<Integer>> shares = RedatingCases.shares(cases);

        // Then
        assertThat(shares.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(shares).allSatisfy(share -> {
            assertThat(share).hasSizeBetween(1, 250);
            for (int i = 1; i < share.size(); i++) {
                assertThat(share.get(i) - share.get(i - 1)).isGreaterThan(1);
            }
        });
    }
}
