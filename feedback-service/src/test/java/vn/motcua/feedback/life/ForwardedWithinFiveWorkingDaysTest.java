package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ForwardedWithinFiveWorkingDaysTest {

    @Test
    void feedbackReachesTheCompetentUnitWithinFiveWorkingDays() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00");

        // When
        life.forwarded("2024-03-11T08:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-11T09:00"));
        assertThat(life.step().late()).isFalse();
        assertThat(life.feedback().holdingUnit()).isEqualTo(Lives.DISTRICT);
    }

    @Test
    void aUnitThatPassesItOnHasFiveDaysOfItsOwn() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-05T10:00");

        // When
        life.forwarded("H28.20", "2024-03-11T08:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-12T10:00"));
    }

    @Test
    void afterAReturnTheFiveDaysBeginAgain() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-05T10:00").givenBack("2024-03-06T10:00");

        // When
        life.forwarded("H28.20", "2024-03-07T08:00");

        // Then
        assertThat(life.step().dueAt()).isEqualTo(Lives.at("2024-03-13T10:00"));
    }

    @Test
    void forwardingToTheUnitThatHoldsItIsRefused() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-05T10:00");

        // When
        assertThatThrownBy(() -> life.forwarded(Lives.DISTRICT, "2024-03-06T10:00"))

                // Then
                .isInstanceOf(AlreadyHeldThere.class);
        assertThat(life.feedback().steps()).hasSize(2);
    }
}
