package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.cases.life.SampleCase.CLOCK;
import static vn.motcua.cases.life.SampleCase.because;
import static vn.motcua.cases.life.SampleCase.by;
import static vn.motcua.cases.life.SampleCase.overriding;

import org.junit.jupiter.api.Test;

class SecondSupplementRequestTest {

    @Test
    void refusesASecondRequestAfterAcceptance() {
        // Given
        Case subject = supplementedOnce();

        // Then
        assertThatThrownBy(() -> subject.requestSupplement(because("2024-03-07T09:00", "còn thiếu")))
                .isInstanceOf(SupplementAlreadyRequested.class);
        assertThat(subject.state()).isEqualTo(CaseState.PROCESSING);
    }

    @Test
    void letsALeaderOverrideAndRemembersIt() {
        // Given
        Case subject = supplementedOnce();

        // When
        subject.requestSupplement(overriding("2024-03-07T09:00", "còn thiếu"));

        // Then
        assertThat(subject.state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
        assertThat(subject.supplementRequests()).isEqualTo(2);
        assertThat(subject.newHistory().get(3).overrides()).isTrue();
    }

    @Test
    void requestsBeforeAcceptanceAreNotCounted() {
        // Given
        Case subject = SampleCase.registered();
        subject.requestSupplement(because("2024-03-04T10:00", "thiếu tờ khai"));
        subject.supplySupplement(by("2024-03-04T11:00"), CLOCK);
        subject.requestSupplement(because("2024-03-04T14:00", "thiếu bản sao"));
        subject.supplySupplement(by("2024-03-04T15:00"), CLOCK);
        subject.accept(by("2024-03-04T16:00"), SampleCase.FIVE_DAYS, CLOCK);

        // When
        subject.requestSupplement(because("2024-03-05T09:00", "thiếu ảnh"));

        // Then
        assertThat(subject.supplementRequests()).isEqualTo(1);
    }

    @Test
    void aRequestBeforeAcceptanceLeadsBackToRegistered() {
        // Given
        Case subject = SampleCase.registered();
        subject.requestSupplement(because("2024-03-04T10:00", "thiếu tờ khai"));

        // When
        subject.supplySupplement(by("2024-03-04T11:00"), CLOCK);

        // Then
        assertThat(subject.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(subject.dueAt()).isNull();
    }

    private static Case supplementedOnce() {
        Case subject = SampleCase.accepted();
        subject.requestSupplement(because("2024-03-05T09:00", "thiếu bản sao"));
        subject.supplySupplement(by("2024-03-06T09:00"), CLOCK);
        return subject;
    }
}
