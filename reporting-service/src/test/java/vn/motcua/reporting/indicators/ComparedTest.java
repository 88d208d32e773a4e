package vn.motcua.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.readmodel.Unit;

class ComparedTest {

    @ParameterizedTest
    @CsvSource({
            "previousPeriod, 2024-03-01, 2024-03-31, 2024-02-01, 2024-02-29",
            "previousPeriod, 2023-12-15, 2024-03-14, 2023-09-15, 2023-12-14",
            "previousPeriod, 2024-01-01, 2024-12-31, 2023-01-01, 2023-12-31",
            "previousPeriod, 2024-03-04, 2024-03-10, 2024-02-26, 2024-03-03",
            "samePeriodLastYear, 2023-12-15, 2024-03-14, 2022-12-15, 2023-03-14",
            "samePeriodLastYear, 2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28" })
    void comparesWithAPeriodOfTheSameKind(String with, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        // Given
        Question asked = question(from, to, Instant.parse("2026-01-01T00:00:00Z"));

        // When
        Question other = Compared.named(with).orElseThrow().of(asked);

        // Then
        assertThat(other.from()).isEqualTo(otherFrom);
        assertThat(other.to()).isEqualTo(otherTo);
        assertThat(other.end()).isEqualTo(question(otherFrom, otherTo, Instant.MAX).end());
    }

    @ParameterizedTest
    @CsvSource({ "previousPeriod, 2024-02-15T10:00:00+07:00", "samePeriodLastYear, 2023-03-15T10:00:00+07:00" })
    void cutsTheOtherPeriodAsShortAsARunningOne(String with, OffsetDateTime expected) {
        // Given
        Question asked = question(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31),
                OffsetDateTime.parse("2024-03-15T10:00:00+07:00").toInstant());

        // When
        Question other = Compared.named(with).orElseThrow().of(asked);

        // Then
        assertThat(other.asOf()).isEqualTo(expected.toInstant());
    }

    private static Question question(LocalDate from, LocalDate to, Instant asOf) {
        Unit unit = new Unit("H28", "Tỉnh", UnitLevel.PROVINCE, null, LocalDate.of(2020, 1, 1), null);
        return new Question(unit, true, Set.of(), from, to, asOf, null, null, null);
    }
}
