package vn.motcua.benchmark.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventSequencesTest {

    private final EventSequences sequences = new EventSequences();

    @Test
    void takesARunThatWasSentAgainAsItWas() {
        // Given
        told(1, "a", 10);
        told(2, "b", 20);
        // When
        told(1, "a", 10);
        told(2, "b", 20);
        told(3, "c", 30);
        // Then
        assertThat(sequences.complaints()).isEmpty();
        assertThat(sequences.repeats()).isEqualTo(2);
    }

    @Test
    void complainsOfAGap() {
        // Given
        told(1, "a", 10);
        // When
        told(3, "c", 30);
        // Then
        assertThat(sequences.complaints()).singleElement().asString().contains("jumps from event 1 to 3");
    }

    @Test
    void complainsOfTwoFactsUnderOneNumber() {
        // Given
        told(1, "a", 10);
        // When
        told(1, "b", 10);
        told(1, "a", 11);
        // Then
        assertThat(sequences.complaints()).hasSize(2).allMatch(complaint -> complaint.contains("two different events 1"));
    }

    private void told(long sequence, String id, int data) {
        sequences.take("01890000-0000-7000-8000-000000000001", sequence, id, data);
    }
}
