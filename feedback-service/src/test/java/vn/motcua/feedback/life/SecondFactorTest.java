package vn.motcua.feedback.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;

import org.junit.jupiter.api.Test;

class SecondFactorTest {

    @Test
    void thePinGivenAtSubmissionProvesTheSender() {
        // Given
        Feedback feedback = Lives.submitted("2024-03-04T09:00", null).feedback();
        LookupPin pin = LookupPin.random(new SecureRandom());

        // When
        feedback.protectWith(pin);

        // Then
        assertThat(feedback.isProvenBy(new SecondFactor(pin.text(), null))).isTrue();
        assertThat(feedback.isProvenBy(new SecondFactor("x" + pin.text().substring(1), null))).isFalse();
    }

    @Test
    void theLastDigitsOfThePhoneProveTheSender() {
        // Given
        Feedback feedback = Lives.submitted("2024-03-04T09:00", new Sender("Lan", "+84 912-345.678", null)).feedback();

        // When
        boolean proven = feedback.isProvenBy(new SecondFactor(null, "5678"));

        // Then
        assertThat(proven).isTrue();
        assertThat(feedback.isProvenBy(new SecondFactor(null, "5679"))).isFalse();
        assertThat(feedback.isProvenBy(new SecondFactor(null, "678"))).isFalse();
    }

    @Test
    void nothingProvesAnAnonymousSenderWithoutPin() {
        // Given
        Feedback feedback = Lives.submitted("2024-03-04T09:00", null).feedback();

        // When
        boolean proven = feedback.isProvenBy(new SecondFactor(null, "5678"));

        // Then
        assertThat(proven).isFalse();
        assertThat(feedback.isProvenBy(new SecondFactor("00000000", null))).isFalse();
    }

    @Test
    void noSecretShowsWhenPrinted() {
        // Given
        Sender sender = new Sender("Nguyễn Thị Lan", "0912345678", "lan@example.vn");

        // When
        String printed = sender + " " + new SecondFactor("12345678", null) + " " + new LookupPin("12345678");

        // Then
        assertThat(printed).doesNotContain("Lan", "0912345678", "lan@", "12345678");
    }
}
