package vn.motcua.reporting.reports;

import vn.motcua.problem.ProblemException;

/** A unit has one report for a period (409). */
class ReportExists extends ProblemException {
    ReportExists(String unit, String period) {
        super(409, "report-exists", unit, period);
    }
}
