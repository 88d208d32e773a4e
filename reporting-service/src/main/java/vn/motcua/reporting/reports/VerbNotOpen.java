package vn.motcua.reporting.reports;

import vn.motcua.problem.ProblemException;

/** The report's state has no such verb (409); the answer names those it has. */
class VerbNotOpen extends ProblemException {
    VerbNotOpen(ReportVerb verb, ReportState state) {
        super(409, "report-verb-not-open", verb, state);
        with("state", state);
        with("openVerbs", state.openVerbs());
    }
}
