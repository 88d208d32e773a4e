package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.cases.life.SampleCase.at;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;
import static vn.motcua.cases.life.SampleCase.overriding;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.ResultReappointed;

/** Apology and reappointment (domain rule 3.6). The sample case is due on Monday, 11 March, 09:00. */
class ReappointmentTest {

    @Test
    void promisesTheResultAnewAndStaysMeasuredAgainstTheDueDate() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        subject.reappoint(because("2024-03-08T10:00", "chờ xác minh"), at("2024-03-13T17:00"));
        subject.resolve(by("2024-03-13T10:00"), "12/KS", SampleCase.CLOCK);

        // Then
        assertThat(subject.dueAt()).isEqualTo(at("2024-03-11T09:00"));
        assertThat(subject.promisedAt()).isEqualTo(at("2024-03-13T17:00"));
        assertThat(subject.newFacts()).contains(
                new ResultReappointed(subject.ref(), at("2024-03-08T10:00"), at("2024-03-11T09:00"), at("2024-03-13T17:00")),
                new ResultIssued(subject.ref(), at("2024-03-13T10:00"), at("2024-03-11T09:00")));
    }

    @Test
    void isNotDoneTwice() {
        // Given
        Case subject = SampleCase.accepted();
        subject.reappoint(because("2024-03-08T10:00", "chờ xác minh"), at("2024-03-13T17:00"));

        // When
        // Then
        assertThat(subject.allowedVerbs()).doesNotContain(Verb.REAPPOINT);
        assertThatThrownBy(() -> subject.reappoint(overriding("2024-03-08T11:00", "vẫn chờ"), at("2024-03-20T17:00")))
                .isInstanceOf(TransitionNotAllowed.class);
    }

    @Test
    void isRefusedOnceTheDueDateHasPassed() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        // Then
        assertThatThrownBy(() -> subject.reappoint(because("2024-03-11T09:01", "chờ xác minh"), at("2024-03-13T17:00")))
                .isInstanceOf(ApologyTooLate.class);
    }

    @Test
    void mayComeLateByALeadersOverrideWhichIsRecorded() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        subject.reappoint(overriding("2024-03-11T10:00", "chờ xác minh"), at("2024-03-13T17:00"));

        // Then
        HistoryEntry step = subject.newHistory().get(1);
        assertThat(step.step()).isEqualTo(CaseStep.REAPPOINTED);
        assertThat(step.overrides()).isTrue();
        assertThat(step.reason()).isEqualTo("chờ xác minh");
    }

    @Test
    void promisesAnInstantAfterTheDueDate() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        // Then
        assertThatThrownBy(() -> subject.reappoint(because("2024-03-08T10:00", "chờ xác minh"), at("2024-03-11T09:00")))
                .isInstanceOf(PromiseTooEarly.class);
    }

    @Test
    void aResultLaterThanPromisedSaysWhy() {
        // Given
        Case subject = SampleCase.accepted();
        subject.reappoint(because("2024-03-08T10:00", "chờ xác minh"), at("2024-03-13T17:00"));

        // When
        // Then
        assertThatThrownBy(() -> subject.resolve(by("2024-03-13T17:01"), null, SampleCase.CLOCK))
                .isInstanceOf(ReasonRequired.class);
        subject.resolve(because("2024-03-13T17:01", "cơ quan phối hợp trả lời muộn"), null, SampleCase.CLOCK);
        assertThat(subject.state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void aPastToldByAnotherSystemNeedsNoReasonForItsLateness() {
        // Given
        Case subject = SampleCase.accepted();

        // When
        subject.resolve(SampleCase.told("2024-03-20T10:00", null, null, null, false), null, SampleCase.CLOCK);

        // Then
        assertThat(subject.state()).isEqualTo(CaseState.RESOLVED);
    }
}
