package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.cases.life.SampleCase.at;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;
import static vn.motcua.cases.life.SampleCase.decided;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.ResolutionCorrected;

class CorrectionOfAResolutionTest {

    @Test
    void theCaseIsOpenAgainUnderItsOldDueDate() {
        // Given
        Case subject = SampleCase.resolved();

        // When
        subject.correctResolution(decided("2024-03-07T09:00", "nhầm kết quả"), SampleCase.CLOCK);

        // Then
        assertThat(subject.state()).isEqualTo(CaseState.PROCESSING);
        assertThat(subject.closedAt()).isNull();
        assertThat(subject.resultNumber()).isNull();
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-11T09:00"));
        assertThat(subject.newFacts().get(2)).isInstanceOf(ResolutionCorrected.class);
    }

    @Test
    void theCaseCanBeResolvedAgain() {
        // Given
        Case subject = SampleCase.resolved();
        subject.correctResolution(decided("2024-03-07T09:00", "nhầm kết quả"), SampleCase.CLOCK);

        // When
        subject.resolve(because("2024-03-12T09:00", "cấp lại"), "13/KS", SampleCase.CLOCK);

        // Then
        assertThat(subject.closedAt()).isEqualTo(at("2024-03-12T09:00"));
        assertThat(subject.resultNumber()).isEqualTo("13/KS");
    }

    @Test
    void aResultInTheApplicantsHandCannotBeTakenBack() {
        // Given
        Case subject = SampleCase.resolved();
        subject.handOver(by("2024-03-06T11:00"));

        // Then
        assertThatThrownBy(() -> subject.correctResolution(decided("2024-03-07T09:00", "nhầm kết quả"), SampleCase.CLOCK))
                .isInstanceOf(TransitionNotAllowed.class);
    }
}
