package vn.motcua.reporting.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.reporting.index.definition.Criterion;
import vn.motcua.reporting.index.definition.IndexDefinition;
import vn.motcua.reporting.index.definition.Measured;
import vn.motcua.reporting.index.definition.Quantity;
import vn.motcua.reporting.index.definition.Words;
import vn.motcua.reporting.index.inputs.DeclaredInput;
import vn.motcua.reporting.index.inputs.StandingInput;
import vn.motcua.reporting.index.inputs.StandingInputs;
import vn.motcua.reporting.index.scoring.Origin;
import vn.motcua.reporting.index.scoring.Summed;
import vn.motcua.reporting.readmodel.Unit;

class StandingInputsTest {
    private static final IndexDefinition NATIONAL = RuleFile.definition("index-766");
    private static final Unit PROVINCE = unit("P", UnitLevel.PROVINCE);
    private static final Unit EAST = unit("P.E", UnitLevel.DISTRICT);
    private static final Unit WEST = unit("P.W", UnitLevel.DISTRICT);
    private static final Unit HILL = unit("P.E.1", UnitLevel.COMMUNE);
    private static final Unit LAKE = unit("P.E.2", UnitLevel.COMMUNE);
    private static final Unit FORD = unit("P.W.1", UnitLevel.COMMUNE);
    private static final Map<Unit, List<Unit>> CHILDREN = Map.of(PROVINCE, List.of(EAST, WEST), EAST, List.of(HILL, LAKE), WEST,
            List.of(FORD));

    private final Map<String, Map<String, DeclaredInput>> declared = new HashMap<>();

    @Test
    void sumsWhatChildrenDeclaredThroughEveryLevel() {
        // Given
        declares(HILL, "1.1", 1L, 2L);
        declares(LAKE, "1.1", 3L, 4L);
        declares(FORD, "1.1", 5L, 6L);

        // When
        StandingInput province = standing(PROVINCE, "1.1").orElseThrow();

        // Then
        assertThat(province).isEqualTo(new StandingInput(9L, 12L, new Summed(3, List.of())));
        assertThat(province.origin()).isEqualTo(Origin.SUMMED);
        assertThat(standing(EAST, "1.1")).contains(new StandingInput(4L, 6L, new Summed(2, List.of())));
    }

    @Test
    void aDeclarationSpeaksForAllBelowIt() {
        // Given
        declares(EAST, "1.1", 10L, 20L);
        declares(HILL, "1.1", 1L, 2L);

        // When
        StandingInput province = standing(PROVINCE, "1.1").orElseThrow();

        // Then
        assertThat(province).isEqualTo(new StandingInput(10L, 20L, new Summed(1, List.of("P.W"))));
        assertThat(standing(EAST, "1.1").map(StandingInput::origin)).contains(Origin.DECLARED);
    }

    @Test
    void namesTheSilentAndASilentBranchOnce() {
        // Given
        declares(HILL, "1.1", 1L, 2L);

        // When
        Optional<StandingInput> province = standing(PROVINCE, "1.1");

        // Then
        assertThat(province).contains(new StandingInput(1L, 2L, new Summed(1, List.of("P.E.2", "P.W"))));
        assertThat(standing(WEST, "1.1")).isEmpty();
        assertThat(standing(PROVINCE, "3.2")).isEmpty();
    }

    @Test
    void aDeclarationOfNothingIsADeclaration() {
        // Given
        declares(HILL, "1.1", 0L, 0L);
        declares(LAKE, "1.1", 3L, 4L);

        // When
        Optional<StandingInput> district = standing(EAST, "1.1");

        // Then
        assertThat(district).contains(new StandingInput(3L, 4L, new Summed(2, List.of())));
    }

    @Test
    void whatDoesNotApplyToALevelIsNeitherAddedNorMissed() {
        // Given: 1.3 does not apply to communes
        declares(HILL, "1.3", 1L, 2L);
        declares(EAST, "1.3", 3L, 4L);

        // When
        Optional<StandingInput> west = standing(WEST, "1.3");

        // Then
        assertThat(west).isEmpty();
        assertThat(standing(PROVINCE, "1.3")).contains(new StandingInput(3L, 4L, new Summed(1, List.of("P.W"))));
        declared.remove(EAST.code());
        assertThat(standing(EAST, "1.3")).isEmpty();
    }

    @Test
    void aNumeratorAloneIsSummedThoughSomeAreMissing() {
        // Given: 1.4 counts its denominator
        declares(HILL, "1.4", 7L, null);
        declares(FORD, "1.4", 2L, null);

        // When
        Optional<StandingInput> province = standing(PROVINCE, "1.4");

        // Then: a ratio that is too low at worst
        assertThat(province).contains(new StandingInput(9L, null, new Summed(2, List.of("P.E.2"))));
    }

    @Test
    void aDenominatorAloneIsSummedOnlyWhenNobodyIsMissing() {
        // Given a numerator that was counted in both communes
        Criterion criterion = new Criterion("x", new Words("x", "x"), BigDecimal.ONE,
                new Measured(new Quantity(List.of("received"), null), new Quantity(null, new Words("x", "x")), null,
                        BigDecimal.ZERO),
                null, null, null);
        declares(HILL, "x", null, 4L);

        // When
        Optional<StandingInput> incomplete = standing(EAST, criterion);
        declares(LAKE, "x", null, 5L);
        Optional<StandingInput> complete = standing(EAST, criterion);

        // Then
        assertThat(incomplete).isEmpty();
        assertThat(complete).contains(new StandingInput(null, 9L, new Summed(2, List.of())));
    }

    private Optional<StandingInput> standing(Unit unit, String criterion) {
        return standing(unit, NATIONAL.criterion(criterion).orElseThrow());
    }

    private Optional<StandingInput> standing(Unit unit, Criterion criterion) {
        return new StandingInputs(NATIONAL, declared, one -> CHILDREN.getOrDefault(one, List.of())).of(unit, criterion);
    }

    private void declares(Unit unit, String criterion, Long numerator, Long denominator) {
        declared.computeIfAbsent(unit.code(), code -> new HashMap<>()).put(criterion,
                new DeclaredInput(criterion, numerator, denominator, "12/BC", "lan", Instant.EPOCH));
    }

    private static Unit unit(String code, UnitLevel level) {
        return new Unit(code, code, level, null, LocalDate.of(2020, 1, 1), null);
    }
}
