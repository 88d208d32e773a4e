package vn.motcua.cases.duedates;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.workingtime.LimitUnit;
import vn.motcua.workingtime.Pause;

/** @param pauses when the clock stood still, in any order; none when absent */
@Schema(examples = "{\"receivedAt\": \"2024-03-04T08:30:00+07:00\", \"limit\": {\"unit\": \"WORKING_DAYS\", \"value\": 10}, "
        + "\"pauses\": [{\"from\": \"2024-03-07T10:00:00+07:00\", \"to\": \"2024-03-19T09:20:00+07:00\"}]}")
public record DueDateRequest(@NotNull Instant receivedAt, @NotNull @Valid LimitRequest limit,
        @Size(max = 100) List<@NotNull @Valid PauseRequest> pauses) {

    /** @param value absent for SAME_DAY */
    public record LimitRequest(@NotNull LimitUnit unit, BigDecimal value) {
    }

    /** @param to absent while the pause lasts; then there is no due date yet */
    public record PauseRequest(@NotNull Instant from, Instant to) {

        Pause pause() {
            return new Pause(from, to);
        }
    }
}
