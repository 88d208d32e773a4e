package vn.motcua.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {

    private static final int[] FRACTIONS = { 0, 0, 100_000_000, 120_000_000, 123_456_000, 7, 999_999_999 };

    @Test
    void writesAndReadsAsTheFormatterDoes() {
        Random random = new Random(20_241_129);
        for (int i = 0; i < 20_000; i++) {
            OffsetDateTime any = Instant.ofEpochSecond(random.nextLong(-4_000_000_000L, 300_000_000_000L), FRACTIONS[i % 7])
                    .atOffset(i % 3 == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(random.nextInt(-36, 36) * 900));
            String expected = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(any);
            assertThat(InstantText.write(any)).isEqualTo(expected);
            assertThat(InstantText.read(expected)).isEqualTo(any);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2024-01-02T03:04:05Z", "2024-02-29T23:59:59+07:00", "2024-01-02T03:04+07:00",
            "0001-01-01T00:00:00Z",
            "2024-01-02T03:04:05.5+07:00", "2024-01-02T03:04:05-03:30", "+12024-01-02T03:04:05Z", "2024-01-02t03:04:05z" })
    void readsEveryFormThatTheLibraryReads(String text) {
        assertThat(InstantText.read(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2024-02-30T03:04:05Z", "2023-02-29T00:00:00+07:00", "2024-13-01T00:00:00Z",
            "2024-01-02T24:00:00Z", "2024-01-02T03:60:05Z", "2024-01-02T03:04:60Z", "2024-01-02T03:04:05", "2024-01-02",
            "2024-01-02T03:04:05+19:00", "2024-01-02 03:04:05Z", "٢٠٢٤-01-02T03:04:05Z" })
    void refusesWhatTheLibraryRefuses(String text) {
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> InstantText.read(text)).isInstanceOf(DateTimeException.class);
    }
}
