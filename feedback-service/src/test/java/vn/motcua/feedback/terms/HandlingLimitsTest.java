package vn.motcua.feedback.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.motcua.workingtime.TimeLimit;

class HandlingLimitsTest {

    private static String version(int number, String from, String to, String answer) {
        return """
                {"version": %d, "source": "test", "validFrom": "%s", %s "limits": {
                  "REFUSE": {"unit": "WORKING_DAYS", "value": 2}, "REQUEST_SUPPLEMENT": {"unit": "WORKING_DAYS", "value": 5},
                  "FORWARD": {"unit": "WORKING_DAYS", "value": 5}, "ANSWER": {"unit": "WORKING_DAYS", "value": %s},
                  "PUBLISH": {"unit": "WORKING_DAYS", "value": 2}}}""".formatted(number, from,
                to == null ? "" : "\"validTo\": \"" + to + "\",", answer);
    }

    private static InputStream file(String... versions) {
        return new ByteArrayInputStream(
                ("{\"versions\": [" + String.join(",", versions) + "]}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDayOfSubmissionDecidesTheVersion() {
        // Given
        HandlingLimits limits = HandlingLimits.read(file(version(1, "2020-01-01", "2025-12-31", "15"),
                version(2, "2026-01-01", null, "10")));

        // When
        TimeLimit lastDay = limits.on(LocalDate.of(2025, 12, 31)).get(Term.ANSWER);

        // Then
        assertThat(lastDay).isEqualTo(TimeLimit.workingDays(15));
        assertThat(limits.on(LocalDate.of(2026, 1, 1)).get(Term.ANSWER)).isEqualTo(TimeLimit.workingDays(10));
    }

    @Test
    void noLimitsAreMadeUpForADayWithoutRules() {
        // Given
        HandlingLimits limits = HandlingLimits.read(file(version(1, "2020-01-01", null, "15")));

        // When
        assertThatThrownBy(() -> limits.on(LocalDate.of(2019, 12, 31)))

                // Then
                .isInstanceOf(NoLimitsInForce.class);
    }

    @Test
    void twoVersionsForOneDayAreRefused() {
        // Given
        InputStream overlapping = file(version(1, "2020-01-01", null, "15"), version(2, "2026-01-01", null, "10"));

        // When
        assertThatThrownBy(() -> HandlingLimits.read(overlapping))

                // Then
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("both hold");
    }

    @Test
    void aVersionThatForgetsATermIsRefused() {
        // Given
        InputStream forgetful = file("""
                {"version": 1, "source": "test", "validFrom": "2020-01-01", "limits": {}}""");

        // When
        assertThatThrownBy(() -> HandlingLimits.read(forgetful))

                // Then
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("REFUSE");
    }
}
