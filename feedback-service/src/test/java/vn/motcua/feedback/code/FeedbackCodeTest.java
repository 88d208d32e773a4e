package vn.motcua.feedback.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class FeedbackCodeTest {

    @Test
    void aCodeNamesTheUnitTheDayAndANumber() {
        // Given
        LocalDate day = LocalDate.of(2024, 3, 4);

        // When
        FeedbackCode code = FeedbackCode.of("000.00.16.H28", day, 7);

        // Then
        assertThat(code.text()).isEqualTo("PA-000.00.16.H28-240304-0007");
        assertThat(FeedbackCode.unitOf(code.text())).contains("000.00.16.H28");
    }

    @Test
    void theNumberGrowsBeyondFourDigits() {
        // Given
        LocalDate day = LocalDate.of(2024, 3, 4);

        // When
        FeedbackCode code = FeedbackCode.of("H28", day, 12345);

        // Then
        assertThat(FeedbackCode.unitOf(code.text())).contains("H28");
    }

    @Test
    void aCaseCodeIsNoFeedbackCode() {
        // Given
        String caseCode = "H28.30.001-240304-0001";

        // When
        boolean ours = FeedbackCode.unitOf(caseCode).isPresent();

        // Then
        assertThat(ours).isFalse();
    }
}
