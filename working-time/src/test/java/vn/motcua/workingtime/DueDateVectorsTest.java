package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CLOCK;
import static vn.motcua.workingtime.SampleCalendar.at;
import static vn.motcua.workingtime.SampleCalendar.pause;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

class DueDateVectorsTest {

    static Stream<JsonNode> vectors() {
        JsonNode vectors = SampleCalendar.json("/due-date-vectors.json").get("vectors");
        return StreamSupport.stream(vectors.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithAnIndependentImplementation(JsonNode vector) {
        // Given
        JsonNode value = vector.get("limit").get("value");
        TimeLimit limit = new TimeLimit(LimitUnit.valueOf(vector.get("limit").get("unit").asText()),
                value == null ? null : new BigDecimal(value.asText()));
        List<Pause> pauses = new ArrayList<>();
        vector.path("pauses").forEach(each -> pauses.add(pause(each.get("from").asText(), each.get("to").asText())));
        Instant receivedAt = at(vector.get("received").asText());

        // When
        DueDate due = CLOCK.dueDate(receivedAt, limit, pauses);

        // Then
        assertThat(due.dueAt()).isEqualTo(at(vector.get("due").asText()));
        LedgerChecks.check(due, receivedAt, SampleCalendar.CALENDAR);
    }

    @Test
    void thereAreSixtyOfThem() {
        assertThat(vectors()).hasSize(60);
    }
}
