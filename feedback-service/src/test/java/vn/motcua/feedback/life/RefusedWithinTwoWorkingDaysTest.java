package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusedWithinTwoWorkingDaysTest {

    @Test
    void aRefusalIsDueTwoWorkingDaysAfterSubmission() {
        // Given
        Lives life = Lives.submitted("2024-03-07T09:00");

        // When
        life.refused("2024-03-08T10:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-11T09:00"));
        assertThat(life.step().late()).isFalse();
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.REFUSED);
    }

    @Test
    void aLaterOneIsTakenAndRecordedAsLate() {
        // Given
        Lives life = Lives.submitted("2024-03-07T09:00");

        // When
        life.refused("2024-03-12T07:30");

        // Then
        assertThat(life.step().late()).isTrue();
    }

    @Test
    void onItsLastDayItIsInTimeAtAnyHour() {
        // Given
        Lives life = Lives.submitted("2024-03-07T09:00");

        // When
        life.refused("2024-03-11T16:59");

        // Then
        assertThat(life.step().late()).isFalse();
    }

    @Test
    void nothingIsOwedAfterIt() {
        // Given
        Lives life = Lives.submitted("2024-03-07T09:00");

        // When
        life.refused("2024-03-08T10:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isNull();
    }

    @Test
    void theTimeASupplementWasAwaitedIsNotCounted() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").supplementRequested("2024-03-05T09:00");

        // When
        life.refused("2024-03-20T09:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-21T09:00"));
        assertThat(life.step().late()).isFalse();
    }
}
