package vn.motcua.reporting.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as the province publishes them: per cent with two decimals. */
final class Percent {

    private Percent() {
    }

    /** null when there is nothing to take a share of */
    static BigDecimal of(long part, long whole) {
        return whole == 0 ? null
                : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 2,
                        RoundingMode.HALF_UP);
    }
}
