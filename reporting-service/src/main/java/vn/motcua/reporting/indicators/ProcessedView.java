package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closed cases by the unit that had them in the end, whichever unit received them. */
@Schema(description = "Closed cases by the unit that had them in the end, whichever unit received them; over a whole province the same as cases.early, onTime and late")
public record ProcessedView(long closed, long early, long onTime, long late,
        @Schema(description = "(early + onTime) / closed; null when none was closed", nullable = true) BigDecimal onTimeRatePercent) {

    static ProcessedView of(Sums sums) {
        long closed = sums.of(Figure.PROCESSED);
        return new ProcessedView(closed, sums.of(Figure.PROCESSED_EARLY), sums.of(Figure.PROCESSED_ON_TIME),
                sums.of(Figure.PROCESSED_LATE),
                Percent.of(sums.of(Figure.PROCESSED_EARLY) + sums.of(Figure.PROCESSED_ON_TIME), closed));
    }
}
