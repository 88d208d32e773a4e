package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedWithinTwoWorkingDaysTest {

    @Test
    void anAnswerIsPublishedWithinTwoWorkingDays() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").takenUp("2024-03-05T09:00").answered("2024-03-07T16:00");

        // When
        life.published("2024-03-11T08:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-11T16:00"));
        assertThat(life.step().late()).isFalse();
    }

    @Test
    void aLaterPublicationIsRecordedAsLate() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").takenUp("2024-03-05T09:00").answered("2024-03-07T16:00");

        // When
        life.published("2024-03-12T08:00");

        // Then
        assertThat(life.step().late()).isTrue();
    }
}
