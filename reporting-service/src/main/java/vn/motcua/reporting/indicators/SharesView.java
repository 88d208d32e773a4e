package vn.motcua.reporting.indicators;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shares of what was done online. */
@Schema(description = "Shares of what was done online, in per cent; null when there is nothing to take a share of")
public record SharesView(
        @Schema(description = "Of the cases received in the period, those received online", examples = "71.05", nullable = true) BigDecimal onlineSharePercent,
        @Schema(description = "Of the payments confirmed, those made online", nullable = true) BigDecimal paymentsOnlineSharePercent) {

    static SharesView of(Sums sums) {
        return new SharesView(Percent.of(sums.of(Figure.RECEIVED_ONLINE), sums.of(Figure.RECEIVED_IN_PERIOD)),
                Percent.of(sums.of(Figure.PAYMENTS_CONFIRMED_ONLINE), sums.of(Figure.PAYMENTS_CONFIRMED)));
    }
}
