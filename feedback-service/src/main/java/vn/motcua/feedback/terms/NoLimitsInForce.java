package vn.motcua.feedback.terms;

import java.time.LocalDate;

import vn.motcua.problem.ProblemException;

/** The rule file knows no limits for that day (422): feedback that old was handled under other rules. */
public class NoLimitsInForce extends ProblemException {

    public NoLimitsInForce(LocalDate day) {
        super(422, "no-limits-in-force", day.toString());
    }
}
