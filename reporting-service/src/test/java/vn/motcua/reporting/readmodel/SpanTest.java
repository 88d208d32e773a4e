package vn.motcua.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversEveryDayExactlyOnceWithWholeStretches() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            // Given
            LocalDate from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1500));
            LocalDate to = from.plusDays(random.nextInt(1500));
            Grain coarsest = Grain.values()[random.nextInt(3)];

            // When
            List<Span> spans = Span.covering(from, to, coarsest);

            // Then
            List<LocalDate> days = new ArrayList<>();
            for (Span span : spans) {
                assertThat(span.grain()).as("seed 7, %s", span).isLessThanOrEqualTo(coarsest);
                assertThat(span.from()).isEqualTo(span.grain().startOf(span.from()));
                assertThat(span.to()).isEqualTo(span.grain().startOf(span.to()));
                span.from().datesUntil(span.to()).forEach(days::add);
            }
            assertThat(days).as("seed 7, %s to %s: %s", from, to, spans).isEqualTo(from.datesUntil(to).toList());
        }
    }

    @Test
    void takesMonthsInsideAQuarterAndDaysAtItsEnds() {
        // Given the first quarter of the reporting year
        LocalDate from = LocalDate.of(2023, 12, 15);
        LocalDate to = LocalDate.of(2024, 3, 15);

        // When
        List<Span> spans = Span.covering(from, to, Grain.YEAR);

        // Then
        assertThat(spans).containsExactly(new Span(Grain.DAY, from, LocalDate.of(2024, 1, 1)),
                new Span(Grain.MONTH, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1)),
                new Span(Grain.DAY, LocalDate.of(2024, 3, 1), to));
    }
}
