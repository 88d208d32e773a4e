package vn.motcua.cases.fees;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.fees.FeePayment.Method;

/** What a case owes and has paid, in dong. */
public record FeesView(List<FeeView> fees, long paidVnd, List<PaymentView> payments) {

    /**
     * One fee of the procedure version.
     *
     * @param amountVnd absent where the amount is set elsewhere
     * @param outstandingVnd what is left to pay; absent where the amount is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FeeView(String name, Long amountVnd, String note, long paidVnd, Long outstandingVnd) {
    }

    /** One payment. */
    public record PaymentView(UUID id, String fee, long amountVnd, Method method, String receiptNumber, Instant recordedAt,
            String recordedBy) {

        static PaymentView of(FeePayment payment) {
            return new PaymentView(payment.id(), payment.fee(), payment.amountVnd(), payment.method(),
                    payment.receiptNumber(), payment.recordedAt(), payment.recordedBy());
        }
    }

    static FeesView of(FeeAccount account) {
        return new FeesView(
                account.fees().stream().map(fee -> new FeeView(fee.name(), fee.amountVnd(), fee.note(), account.paid(fee),
                        account.outstanding(fee))).toList(),
                account.payments().stream().mapToLong(FeePayment::amountVnd).sum(),
                account.payments().stream().map(PaymentView::of).toList());
    }
}
