package vn.motcua.catalog.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

class ProcedureTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    @Test
    void aNewVersionEndsTheFormerTheDayBefore() {
        // Given
        Procedure procedure = introducedOn(JANUARY, null);

        // When
        procedure.amend(publication(MARCH, null));

        // Then
        assertThat(procedure.versions()).extracting(ProcedureVersion::validTo).containsExactly(LocalDate.of(2024, 2, 29), null);
        assertThat(procedure.eventSequence()).isEqualTo(2);
    }

    @Test
    void aFormerVersionThatEndedEarlierKeepsItsEnd() {
        // Given
        Procedure procedure = introducedOn(JANUARY, JANUARY.plusDays(9));

        // When
        procedure.amend(publication(MARCH, null));

        // Then
        assertThat(procedure.versions().get(0).validTo()).isEqualTo(JANUARY.plusDays(9));
    }

    @Test
    void abolitionSetsTheLastValidDay() {
        // Given
        Procedure procedure = introducedOn(JANUARY, null);

        // When
        procedure.abolish(JULY.minusDays(1), "3/QĐ-UBND");

        // Then
        assertThat(procedure.lastValidDay()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(procedure.latest().validTo()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(ProcedureFacts.abolished(procedure).decisionNumber()).isEqualTo("3/QĐ-UBND");
    }

    @Test
    void abolitionNeverProlongsAProcedureThatWouldHaveEndedEarlier() {
        // Given
        Procedure procedure = introducedOn(JANUARY, MARCH);

        // When
        procedure.abolish(JULY, "3/QĐ-UBND");

        // Then
        assertThat(procedure.lastValidDay()).isEqualTo(MARCH);
    }

    @Test
    void refusesAVersionThatDoesNotBeginAfterTheFormer() {
        Procedure procedure = introducedOn(MARCH, null);

        assertRefused(() -> procedure.amend(publication(MARCH, null)), "version-not-later");
        assertRefused(() -> procedure.amend(publication(JANUARY, null)), "version-not-later");
        assertThat(procedure.versions()).hasSize(1);
    }

    @Test
    void refusesAnythingAfterAbolition() {
        Procedure procedure = introducedOn(JANUARY, null);
        procedure.abolish(MARCH, "3/QĐ-UBND");

        assertRefused(() -> procedure.amend(publication(JULY, null)), "procedure-is-abolished");
        assertRefused(() -> procedure.abolish(JULY, "4/QĐ-UBND"), "procedure-is-abolished");
    }

    @Test
    void refusesToAbolishBeforeTheLatestVersionHolds() {
        Procedure procedure = introducedOn(MARCH, null);

        assertRefused(() -> procedure.abolish(JANUARY, "3/QĐ-UBND"), "procedure-not-yet-valid");
    }

    @Test
    void refusesAValidityThatEndsBeforeItBegins() {
        assertRefused(() -> introducedOn(MARCH, JANUARY), "ends-before-it-begins");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.001193", "2.000815", "3.000001.000.00.00.H28" })
    void codesMayCarryALocalSuffix(String code) {
        assertThat(code).matches(ProcedureCode.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "4.001193", "1.01193", "1.001193.H28", "1.001193.000.00.00.h28", "1,001193" })
    void nothingElseIsACode(String code) {
        assertThat(code.matches(ProcedureCode.PATTERN)).isFalse();
    }

    private static void assertRefused(ThrowingCallable command, String reason) {
        assertThatThrownBy(command).isInstanceOfSatisfying(ProcedureRefused.class,
                refused -> assertThat(refused.at("items[0]").reason()).isEqualTo(reason));
    }

    private static Procedure introducedOn(LocalDate from, LocalDate to) {
        return Procedure.introduce(UUID.randomUUID(), "1.001193", publication(from, to));
    }

    private static ProcedureVersion.Publication publication(LocalDate from, LocalDate to) {
        ProcedureContent content = new ProcedureContent("Đăng ký khai sinh", "HO_TICH", List.of(UnitLevel.COMMUNE),
                ServiceLevel.FULLY_ONLINE, null, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of());
        return new ProcedureVersion.Publication(UUID.randomUUID(), content, from, to, "1/QĐ-UBND");
    }
}
