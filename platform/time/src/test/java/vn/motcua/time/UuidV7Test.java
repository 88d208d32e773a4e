package vn.motcua.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void carriesItsInstantVersionAndVariant() {
        // Given
        Instant instant = Instant.parse("2024-03-04T02:00:00.123Z");

        // When
        UUID id = UuidV7.at(instant);

        // Then
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(instant.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void sortsByTimeAsText() {
        // Given
        UUID earlier = UuidV7.at(Instant.parse("2024-03-04T02:00:00.123Z"));

        // When
        UUID later = UuidV7.at(Instant.parse("2024-03-04T02:00:00.124Z"));

        // Then
        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
