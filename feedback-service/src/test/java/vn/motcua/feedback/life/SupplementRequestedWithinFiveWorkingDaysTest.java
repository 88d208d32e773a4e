package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupplementRequestedWithinFiveWorkingDaysTest {

    @Test
    void aSupplementIsAskedForWithinFiveWorkingDays() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00");

        // When
        life.supplementRequested("2024-03-12T08:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-11T09:00"));
        assertThat(life.step().late()).isTrue();
    }

    @Test
    void noAnswerIsDueWhileItIsAwaited() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00");

        // When
        life.supplementRequested("2024-03-05T09:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isNull();
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.SUPPLEMENT_REQUESTED);
    }

    @Test
    void theTimeToAnswerRunsOnFromWhereItStood() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").supplementRequested("2024-03-05T09:00");

        // When
        life.supplementSupplied("2024-03-07T09:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isEqualTo(Lives.at("2024-03-27T09:00"));
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.SUBMITTED);
    }
}
