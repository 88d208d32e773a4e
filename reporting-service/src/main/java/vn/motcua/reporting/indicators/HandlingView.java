package vn.motcua.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.reporting.marks.HandlingBucket;

/** How long cases closed in the period took, in working hours while the clock ran; a working day has eight. */
@Schema(description = "How long the cases closed in the period took, in working hours from acceptance on; what they waited for applicants does not count. A working day has eight hours.")
public record HandlingView(
        @Schema(description = "null when none was closed", examples = "21.42", nullable = true) BigDecimal averageHours,
        @Schema(description = "Within which time nine cases in ten were closed, interpolated between 0, 4, 8, 16, 24, 40, 80, 120, 160, 240 and 480 hours; 480 when it is more; null when none was closed", examples = "36.80", nullable = true) BigDecimal p90Hours) {
    private static final int PERCENTILE = 90;

    static HandlingView of(Sums sums) {
        long closed = sums.of(Figure.RESOLVED);
        if (closed <= 0) {
            return new HandlingView(null, null);
        }
        return new HandlingView(ratio(sums.of(Figure.HANDLED_MINUTES), closed * 60), p90(sums));
    }

    /** Cases lie evenly within a bucket, as far as anyone knows. */
    private static BigDecimal p90(Sums sums) {
        long all = 0;
        for (HandlingBucket bucket : HandlingBucket.values()) {
            all += sums.of(bucket.measure());
        }
        long below = 0;
        int from = 0;
        for (HandlingBucket bucket : HandlingBucket.values()) {
            long inBucket = sums.of(bucket.measure());
            // In hundredths of cases, so that nine tenths of seven are no fraction.
            long wanted = all * PERCENTILE - below * 100;
            if (bucket != HandlingBucket.LONGER && inBucket > 0 && wanted <= inBucket * 100) {
                return BigDecimal.valueOf(from).setScale(2)
                        .add(ratio(wanted * (bucket.hours() - from), inBucket * 100));
            }
            below += inBucket;
            from = bucket == HandlingBucket.LONGER ? from : bucket.hours();
        }
        return BigDecimal.valueOf(from).setScale(2);
    }

    private static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
