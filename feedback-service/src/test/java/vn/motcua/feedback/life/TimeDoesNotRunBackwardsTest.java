package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimeDoesNotRunBackwardsTest {

    @Test
    void aStepBeforeTheOneItFollowsIsRefused() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-06T09:00");

        // When
        assertThatThrownBy(() -> life.takenUp("2024-03-06T08:59"))

                // Then
                .isInstanceOf(StepBeforeTheLast.class);
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.FORWARDED);
    }

    @Test
    void twoStepsMayShareAnInstant() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-06T09:00");

        // When
        life.takenUp("2024-03-06T09:00");

        // Then
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.IN_HANDLING);
    }
}
