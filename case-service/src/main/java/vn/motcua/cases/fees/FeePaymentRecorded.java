package vn.motcua.cases.fees;

import vn.motcua.problem.ProblemException;

/** The case has a payment with this receipt number (409). */
public class FeePaymentRecorded extends ProblemException {

    public FeePaymentRecorded(String receiptNumber) {
        super(409, "fee-payment-recorded", receiptNumber);
    }
}
