package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parts that a unit had in cases which went through several agencies: the case counts once, and in each agency for its leg. */
@Schema(description = "Ended legs of inter-agency cases, each measured against the unit's share of the time limit; a leg without one is on time")
public record LegsView(long ended, long early, long onTime, long late,
        @Schema(description = "(early + onTime) / ended; null when none ended", nullable = true) BigDecimal onTimeRatePercent) {

    static LegsView of(Sums sums) {
        long ended = sums.of(Figure.LEGS);
        return new LegsView(ended, sums.of(Figure.LEGS_EARLY), sums.of(Figure.LEGS_ON_TIME), sums.of(Figure.LEGS_LATE),
                Percent.of(sums.of(Figure.LEGS_EARLY) + sums.of(Figure.LEGS_ON_TIME), ended));
    }
}
