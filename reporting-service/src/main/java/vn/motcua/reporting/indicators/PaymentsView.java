package vn.motcua.reporting.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Payments asked of applicants and made by them. */
@Schema(description = "Payments asked of applicants and made by them, each counted when it happened")
public record PaymentsView(long requested, long confirmed,
        @Schema(description = "Of those confirmed; imported timelines do not tell how a payment was made") long confirmedOnline) {

    static PaymentsView of(Sums sums) {
        return new PaymentsView(sums.of(Figure.PAYMENTS_REQUESTED), sums.of(Figure.PAYMENTS_CONFIRMED),
                sums.of(Figure.PAYMENTS_CONFIRMED_ONLINE));
    }
}
