package vn.motcua.cases.code;

import java.time.LocalDate;

import vn.motcua.problem.ProblemException;

/** A unit received more cases in a day than a code can number (409). */
public class CodesUsedUp extends ProblemException {

    public CodesUsedUp(String unit, LocalDate day) {
        super(409, "codes-used-up", unit, day.toString());
    }
}
