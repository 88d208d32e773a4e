package vn.motcua.replay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.replay.Json;
import vn.motcua.replay.quarter.Quarter;

class NextQuarterTest {

    private static final Instant START = Instant.parse("2024-03-14T17:00:00Z");

    @Test
    void aCaseComesThirteenWeeksLaterAndStepByStep() throws IOException {
        // Given
        NextQuarter quarter = NextQuarter.after(quarterOf(
                "{\"sourceId\":\"HS-000001\",\"code\":\"H28.30-231218-0001\",\"timeline\":["
                        + "{\"step\":\"ACCEPTED\",\"at\":\"2023-12-18T08:00:00+07:00\"},"
                        + "{\"step\":\"RESOLVED\",\"at\":\"2023-12-20T09:30:00+07:00\"}]}"),
                START);
        Instant first = quarter.nextStep();

        // When
        List<byte[]> accepted = quarter.until(Instant.parse("2024-03-18T02:00:00Z"));
        List<byte[]> between = quarter.until(Instant.parse("2024-03-19T02:00:00Z"));
        List<byte[]> resolved = quarter.until(Instant.parse("2024-03-20T02:30:00Z"));

        // Then
        assertThat(first).isEqualTo(Instant.parse("2024-03-18T01:00:00Z"));
        assertThat(accepted).hasSize(1);
        JsonNode line = Json.MAPPER.readTree(accepted.get(0));
        assertThat(line.path("sourceId").asText()).isEqualTo("HS-000001-Q2");
        assertThat(line.has("code")).isFalse();
        assertThat(line.path("timeline")).hasSize(1);
        assertThat(line.path("timeline").path(0).path("at").asText()).isEqualTo("2024-03-18T08:00:00+07:00");
        assertThat(between).isEmpty();
        assertThat(Json.MAPPER.readTree(resolved.get(0)).path("timeline")).hasSize(2);
        assertThat(quarter.isOver()).isTrue();
    }

    @Test
    void whatTheQuarterItselfCarriedOverDoesNotComeTwice() {
        // Given
        Quarter carried = quarterOf("{\"sourceId\":\"HS-000002\",\"timeline\":[{\"step\":\"ACCEPTED\","
                + "\"at\":\"2023-12-14T08:00:00+07:00\"}]}");

        // When
        NextQuarter quarter = NextQuarter.after(carried, START);

        // Then
        assertThat(quarter.isOver()).isTrue();
    }

    private static Quarter quarterOf(String line) {
        return new Quarter(null, List.of(new Quarter.Line("mot-cua-H28.30", line.getBytes(StandardCharsets.UTF_8))), List.of(),
                List.of());
    }
}
