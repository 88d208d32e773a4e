package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases as form II.06a counts them. */
@Schema(description = "Cases as form II.06a counts them: received = receivedOnline + receivedDirect + carriedOver = resolved + inProgress")
public record CasesView(
        @Schema(description = "Column 3", examples = "54156") long received,
        @Schema(description = "Columns 4 and 5 together") long receivedInPeriod,
        @Schema(description = "Column 4") long receivedOnline,
        @Schema(description = "Column 5: at the counter or by post") long receivedDirect,
        @Schema(description = "Column 6: open when the period began") long carriedOver,
        @Schema(description = "Column 7", examples = "49711") long resolved,
        @Schema(description = "Column 8") long early,
        @Schema(description = "Column 9") long onTime,
        @Schema(description = "Column 10") long late,
        @Schema(description = "Column 11", examples = "4445") long inProgress,
        @Schema(description = "Column 12: not yet due, without a due date, or waiting for the applicant") long withinLimit,
        @Schema(description = "Column 13") long overdue,
        @Schema(description = "Of those in progress, how many wait for the applicant") long paused,
        @Schema(description = "(early + onTime) / resolved; null when none was resolved", examples = "99.34", nullable = true) BigDecimal onTimeRatePercent) {

    static CasesView of(Sums sums) {
        long resolved = sums.of(Figure.RESOLVED);
        return new CasesView(sums.of(Figure.RECEIVED), sums.of(Figure.RECEIVED_IN_PERIOD), sums.of(Figure.RECEIVED_ONLINE),
                sums.of(Figure.RECEIVED_DIRECT), sums.of(Figure.CARRIED_OVER), resolved, sums.of(Figure.EARLY),
                sums.of(Figure.ON_TIME), sums.of(Figure.LATE), sums.of(Figure.IN_PROGRESS), sums.of(Figure.WITHIN_LIMIT),
                sums.of(Figure.OVERDUE_AT_END), sums.of(Figure.PAUSED_AT_END),
                Percent.of(sums.of(Figure.EARLY) + sums.of(Figure.ON_TIME), resolved));
    }
}
