package vn.motcua.reporting.reports;

import vn.motcua.problem.ProblemException;

/** There is no such report (404). */
class ReportNotFound extends ProblemException {
    ReportNotFound() {
        super(404, "report-not-found");
    }
}
