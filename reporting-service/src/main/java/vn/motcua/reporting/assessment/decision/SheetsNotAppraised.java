package vn.motcua.reporting.assessment.decision;

import java.util.List;

import vn.motcua.problem.ProblemException;

/** Some sheets are still with the unit or the appraiser (409); the answer names the units. */
public class SheetsNotAppraised extends ProblemException {
    SheetsNotAppraised(List<String> units) {
        super(409, "assessment-sheets-not-appraised", units.size());
        with("units", units);
    }
}
