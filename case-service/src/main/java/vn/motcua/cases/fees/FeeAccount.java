package vn.motcua.cases.fees;

import java.util.List;
import java.util.Optional;

import vn.motcua.cases.fees.FeePayment.Method;
import vn.motcua.cases.life.FeesPaid;
import vn.motcua.contracts.catalog.ProcedureVersionPublished.Fee;
import vn.motcua.problem.InvalidRequest;

/**
 * What one case owes and has paid.
 *
 * @param fees of the case's procedure version
 */
record FeeAccount(List<Fee> fees, List<FeePayment> payments) {

    long paid(Fee fee) {
        return payments.stream().filter(payment -> payment.fee().equals(fee.name())).mapToLong(FeePayment::amountVnd).sum();
    }

    /** What is left of a fee to pay; null where its amount is set elsewhere. */
    Long outstanding(Fee fee) {
        return fee.amountVnd() == null ? null : Math.max(0, fee.amountVnd() - paid(fee));
    }

    /** How all that is owed was paid; null while something is left, or nobody knows how much a fee is. */
    FeesPaid paidHow() {
        if (payments.stream().anyMatch(payment -> payment.method() == Method.COUNTER)) {
            return FeesPaid.AT_COUNTER;
        }
        List<Fee> owed = fees.stream().filter(fee -> fee.amountVnd() == null || fee.amountVnd() > 0).toList();
        if (owed.isEmpty()) {
            return FeesPaid.NONE;
        }
        return owed.stream().allMatch(fee -> fee.amountVnd() == null ? paid(fee) > 0 : outstanding(fee) == 0) ? FeesPaid.ONLINE
                : null;
    }

    /**
     * The fee that a payment is for.
     *
     * @param name may be null where the procedure has one fee alone
     * @throws InvalidRequest when there is no such fee, or more than one and none is named
     */
    Fee fee(String name) {
        if (name == null && fees.size() == 1) {
            return fees.get(0);
        }
        if (name == null) {
            throw InvalidRequest.of("fee", fees.isEmpty() ? "fee-none" : "fee-unclear");
        }
        return fees.stream().filter(fee -> fee.name().equals(name)).findFirst()
                .orElseThrow(() -> InvalidRequest.of("fee", "fee-unknown", name));
    }

    /**
     * @throws FeeOverpaid when the amount is more than what is left of the fee
     * @throws FeePaymentRecorded when a payment bears the same receipt number
     */
    void requirePayable(Fee fee, long amountVnd, String receiptNumber) {
        Optional<FeePayment> same = payments.stream().filter(payment -> payment.receiptNumber().equals(receiptNumber))
                .findFirst();
        if (same.isPresent()) {
            throw new FeePaymentRecorded(receiptNumber);
        }
        Long outstanding = outstanding(fee);
        if (outstanding != null && amountVnd > outstanding) {
            throw new FeeOverpaid(fee.name(), outstanding);
        }
    }
}
