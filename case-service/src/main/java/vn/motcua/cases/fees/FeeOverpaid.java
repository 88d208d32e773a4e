package vn.motcua.cases.fees;

import vn.motcua.problem.ProblemException;

/** The payment is more than what is left of the fee (409). */
public class FeeOverpaid extends ProblemException {

    public FeeOverpaid(String fee, long outstandingVnd) {
        super(409, "fee-overpaid", fee, Long.toString(outstandingVnd));
        with("outstandingVnd", outstandingVnd);
    }
}
