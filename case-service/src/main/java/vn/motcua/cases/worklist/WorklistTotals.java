package vn.motcua.cases.worklist;

import java.time.Instant;
import java.util.Map;

/**
 * How many cases the worklist has in each group; groups overlap, as {@link WorklistGroup} says.
 *
 * @param asOf when it was counted: some cases become overdue a moment later
 */
public record WorklistTotals(long open, long registered, long dueToday, long overdue, long waiting, long readyToHandOver,
        Instant asOf) {

    static WorklistTotals of(Map<WorklistGroup, Long> counts, Instant asOf) {
        return new WorklistTotals(counts.getOrDefault(WorklistGroup.OPEN, 0L),
                counts.getOrDefault(WorklistGroup.REGISTERED, 0L),
                counts.getOrDefault(WorklistGroup.DUE_TODAY, 0L), counts.getOrDefault(WorklistGroup.OVERDUE, 0L),
                counts.getOrDefault(WorklistGroup.WAITING, 0L), counts.getOrDefault(WorklistGroup.READY_TO_HAND_OVER, 0L),
                asOf);
    }
}
