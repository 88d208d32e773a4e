package vn.motcua.replay.quarter;

import java.util.ArrayList;
import java.util.List;

import vn.motcua.contracts.cases.StepKind;

/** The legal clock stands still, for a supplement or a payment. Open minutes; {@code to} is {@link #OPEN} while it lasts. */
record Halt(long feeVnd, boolean paidOnline, long from, long to) {

    static final long OPEN = Long.MAX_VALUE;

    static Halt supplement(long from, long to) {
        return new Halt(0, false, from, to);
    }

    List<Step> steps(OfficeTime office) {
        List<Step> steps = new ArrayList<>();
        steps.add(feeVnd > 0 ? Step.paymentRequest(office.at(from), feeVnd)
                : Step.because(StepKind.SUPPLEMENT_REQUESTED, office.at(from), Wording.SUPPLEMENT));
        if (to != OPEN) {
            steps.add(feeVnd > 0 ? Step.payment(office.at(to), paidOnline)
                    : Step.of(StepKind.SUPPLEMENT_SUPPLIED, office.at(to)));
        }
        return steps;
    }
}
