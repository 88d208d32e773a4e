package vn.motcua.cases.results;

import vn.motcua.problem.ProblemException;

/** The case has a result of this number (409). */
public class ResultRecorded extends ProblemException {

    public ResultRecorded(String number) {
        super(409, "result-recorded", number);
    }
}
