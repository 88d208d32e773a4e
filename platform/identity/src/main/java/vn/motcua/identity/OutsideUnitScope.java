package vn.motcua.identity;

import vn.motcua.problem.ProblemException;

/** The caller's units do not include the one asked for (403). Says nothing about what exists there. */
public class OutsideUnitScope extends ProblemException {

    public OutsideUnitScope() {
        super(403, "outside-unit-scope");
    }
}
