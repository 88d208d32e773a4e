package vn.motcua.cases.worklist;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.audit.trail.NamesCase;
import vn.motcua.contracts.catalog.Channel;

/**
 * A case as a line of a list.
 *
 * @param dueAt the promised instant; absent before acceptance, while the clock stands still, and without a statutory limit
 * @param remainingWorkingTime ISO 8601, of the working calendar's hours: {@code PT12H} is a day and a half; negative once the
 *        case is
 *        overdue. While the clock stands still, what would be left if it went on now. Absent where nothing is due and once the
 *        case is
 *        closed.
 * @param standsStill whether the clock stands still, as documents or a payment are awaited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseLine(String code, String state, String stateName, String applicantName, String subject, String procedureCode,
        String procedureName, Channel channel, String receivingUnit, String processingUnit, String assignee,
        Instant submittedAt,
        Instant dueAt, Duration remainingWorkingTime, boolean standsStill, Instant closedAt,
        long version) implements NamesCase {
}
