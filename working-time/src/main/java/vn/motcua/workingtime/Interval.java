package vn.motcua.workingtime;

import java.time.Duration;
import java.time.Instant;

/**
 * One row of a ledger.
 *
 * @param from inclusive
 * @param to exclusive; null for a pause that is still open, which is then the last row
 * @param counted whether it spends the limit
 * @param why the reason for that
 * @param amount how much of the limit it spends: working time for working limits, elapsed time for calendar days and
 *        clock hours, zero when not counted
 */
public record Interval(Instant from, Instant to, boolean counted, Reason why, Duration amount) {

    static Interval counted(Instant from, Instant to, Reason why, Duration amount) {
        return new Interval(from, to, true, why, amount);
    }

    static Interval notCounted(Instant from, Instant to, Reason why) {
        return new Interval(from, to, false, why, Duration.ZERO);
    }
}
