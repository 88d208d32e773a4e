package vn.motcua.reporting.marks;

import java.time.Instant;

import vn.motcua.contracts.catalog.Channel;

/**
 * A dated step of a measure. It counts as of T when its instant lies before T.
 *
 * @param delta how far the measure moves at that instant; never 0
 * @param unit the code of the unit it counts for
 * @param procedure the code of the procedure, null where there is none (feedback, a decision as a whole)
 * @param channel null where there is none
 */
public record Mark(Measure measure, Instant at, int delta, String unit, String procedure, Channel channel) {
}
