package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsweredWithinFifteenWorkingDaysTest {

    @Test
    void anAnswerIsDueFifteenWorkingDaysAfterSubmission() {
        // Given
        String submission = "2024-03-04T09:00";

        // When
        Lives life = Lives.submitted(submission);

        // Then
        assertThat(life.feedback().answerDueAt()).isEqualTo(Lives.at("2024-03-25T09:00"));
    }

    @Test
    void aTransferStartsTheFifteenDaysAnew() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00");

        // When
        life.forwarded("2024-03-08T10:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isEqualTo(Lives.at("2024-03-29T10:00"));
    }

    @Test
    void theLatestTransferCounts() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-05T10:00");

        // When
        life.forwarded("H28.20", "2024-03-08T10:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isEqualTo(Lives.at("2024-03-29T10:00"));
    }

    @Test
    void aReturnDoesNotMoveTheDate() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").forwarded("2024-03-08T10:00");

        // When
        life.givenBack("2024-03-11T10:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isEqualTo(Lives.at("2024-03-29T10:00"));
        assertThat(life.feedback().holdingUnit()).isEqualTo(Lives.COMMUNE);
    }

    @Test
    void aUnitThatIsItselfCompetentKeepsTheDateOfSubmission() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00");

        // When
        life.takenUp("2024-03-05T09:00");

        // Then
        assertThat(life.feedback().answerDueAt()).isEqualTo(Lives.at("2024-03-25T09:00"));
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.IN_HANDLING);
    }

    @Test
    void aLateAnswerIsTakenAndRecordedAsLate() {
        // Given
        Lives life = Lives.submitted("2024-03-04T09:00").takenUp("2024-03-05T09:00");

        // When
        life.answered("2024-03-26T08:00");

        // Then
        assertThat(life.step().late()).isTrue();
        assertThat(life.feedback().state()).isEqualTo(FeedbackState.ANSWERED);
    }
}
