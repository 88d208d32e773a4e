package vn.motcua.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import vn.motcua.reporting.marks.Measure;

class HandlingViewTest {

    @Test
    void dividesTheMinutesByTheCasesThatWereClosed() {
        // Given
        Sums sums = sums(Measure.CLOSED_EARLY, 2, Measure.CLOSED_LATE, 1, Measure.HANDLED_MINUTES, 600);

        // When
        HandlingView view = HandlingView.of(sums);

        // Then
        assertThat(view.averageHours()).isEqualTo(new BigDecimal("3.33"));
    }

    @Test
    void interpolatesWithinTheBucketWhereNineCasesInTenAreReached() {
        // Given 80 cases within 4 hours and 20 of more than a day and at most two: the 90th is in the middle of these
        Sums sums = sums(Measure.CLOSED_ON_TIME, 100, Measure.HANDLED_WITHIN_4_HOURS, 80, Measure.HANDLED_WITHIN_2_DAYS, 20);

        // When
        HandlingView view = HandlingView.of(sums);

        // Then
        assertThat(view.p90Hours()).isEqualTo(new BigDecimal("12.00"));
    }

    @Test
    void saysSixtyDaysWhenItIsMore() {
        // Given
        Sums sums = sums(Measure.CLOSED_LATE, 5, Measure.HANDLED_WITHIN_3_DAYS, 3, Measure.HANDLED_LONGER, 2);

        // When
        HandlingView view = HandlingView.of(sums);

        // Then
        assertThat(view.p90Hours()).isEqualTo(new BigDecimal("480.00"));
    }

    @Test
    void saysNothingWhenNothingWasClosed() {
        // When
        HandlingView view = HandlingView.of(new Sums());

        // Then
        assertThat(view).isEqualTo(new HandlingView(null, null));
    }

    private static Sums sums(Object... measuresAndAmounts) {
        Sums sums = new Sums();
        for (int i = 0; i < measuresAndAmounts.length; i += 2) {
            sums.add(Window.DURING, (Measure) measuresAndAmounts[i], 1, (Integer) measuresAndAmounts[i + 1]);
        }
        return sums;
    }
}
