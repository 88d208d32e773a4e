package vn.motcua.catalog.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.problem.FieldError;

class UnitPlaceTest {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @ParameterizedTest
    @CsvSource({ "DEPARTMENT,PROVINCE", "SERVICE_CENTRE,PROVINCE", "DISTRICT,PROVINCE", "COMMUNE,DISTRICT", "COMMUNE,PROVINCE",
            "DEPARTMENT,DEPARTMENT" })
    void standsBelowAUnitOfItsOwnOrAHigherLevel(UnitLevel level, UnitLevel above) {
        assertThat(UnitPlace.faults(level, below("H28.30"), unit(above), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "DISTRICT,COMMUNE", "DEPARTMENT,COMMUNE" })
    void neverStandsBelowALowerLevel(UnitLevel level, UnitLevel above) {
        assertThat(UnitPlace.faults(level, below("H28.30"), unit(above), false)).extracting(FieldError::reason)
                .containsExactly("unit-below-a-lower-level");
    }

    @Test
    void aProvinceIsARootAndNothingElseIs() {
        assertThat(UnitPlace.faults(UnitLevel.PROVINCE, below(null), Optional.empty(), false)).isEmpty();
        assertThat(UnitPlace.faults(UnitLevel.PROVINCE, below("H28"), unit(UnitLevel.PROVINCE), false))
                .extracting(FieldError::reason).containsExactly("unit-province-is-the-root");
        assertThat(UnitPlace.faults(UnitLevel.COMMUNE, below(null), Optional.empty(), false)).extracting(FieldError::field)
                .containsExactly("parentCode");
    }

    @Test
    void neverStandsBelowItself() {
        assertThat(UnitPlace.faults(UnitLevel.COMMUNE, below("H28.30"), unit(UnitLevel.COMMUNE), true))
                .extracting(FieldError::reason).containsExactly("unit-below-itself");
    }

    @Test
    void findsAllFaultsAtOnce() {
        // Given
        Unit.Particulars backwards = new Unit.Particulars("Xã", "H28.99", null, SINCE, SINCE.minusDays(1));

        // When
        var faults = UnitPlace.faults(UnitLevel.COMMUNE, backwards, Optional.empty(), false);

        // Then
        assertThat(faults).extracting(FieldError::field).containsExactly("validTo", "parentCode");
    }

    @ParameterizedTest
    @ValueSource(strings = { "H28", "H28.16", "H28.16.05", "H44.04792", "000.00.16.H28" })
    void bothShapesOfCodesAreCodes(String code) {
        assertThat(code).matches(UnitCode.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "H2", "h28", "H28.", "H28.1", "H28-16", "00.00.16.H28", "H28.16.05.01.02.03", "H28.16\n" })
    void nothingElseIsACode(String code) {
        assertThat(code.matches(UnitCode.PATTERN)).isFalse();
    }

    private static Unit.Particulars below(String parent) {
        return new Unit.Particulars("Đơn vị", parent, null, SINCE, null);
    }

    private static Optional<Unit> unit(UnitLevel level) {
        return Optional.of(Unit.register(UUID.randomUUID(), "H28.30", level, below("H28")));
    }
}
