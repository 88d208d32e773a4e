package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;

import java.util.List;

import org.junit.jupiter.api.Test;

class TimeNeverRunsBackwardsTest {

    @Test
    void refusesAStepBeforeTheOneItFollows() {
        // Given
        Case subject = SampleCase.accepted();
        subject.transfer(by("2024-03-05T09:00"), SampleCase.DEPARTMENT, List.of(), SampleCase.ALONE);

        // Then
        assertThatThrownBy(() -> subject.resolve(by("2024-03-05T08:59"), null, SampleCase.CLOCK))
                .isInstanceOf(StepBeforeTheLast.class);
        assertThat(subject.state()).isEqualTo(CaseState.PROCESSING);
    }

    @Test
    void refusesAnAcceptanceBeforeTheSubmission() {
        // Given
        Case subject = SampleCase.registered();

        // Then
        assertThatThrownBy(() -> subject.accept(by("2024-03-04T08:59"), SampleCase.FIVE_DAYS, SampleCase.CLOCK))
                .isInstanceOf(StepBeforeTheLast.class);
    }

    @Test
    void letsTwoStepsShareAnInstant() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        subject.requestSupplement(because("2024-03-04T09:00", "thiếu bản sao"));
        subject.supplySupplement(by("2024-03-04T09:00"), SampleCase.CLOCK);

        // Then
        assertThat(subject.dueAt()).isEqualTo(SampleCase.at("2024-03-11T09:00"));
    }
}
