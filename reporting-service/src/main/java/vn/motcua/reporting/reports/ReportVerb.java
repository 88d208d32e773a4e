package vn.motcua.reporting.reports;

import java.util.Set;

/** What can be done to a report, in which states, and where it leads. */
public enum ReportVerb {
    SUBMIT(ReportState.SUBMITTED, Set.of(ReportState.DRAFT)),
    RETURN(ReportState.DRAFT, Set.of(ReportState.SUBMITTED, ReportState.APPROVED)),
    APPROVE(ReportState.APPROVED, Set.of(ReportState.SUBMITTED)),
    SEND(ReportState.SENT, Set.of(ReportState.APPROVED));

    private final ReportState leadsTo;
    private final Set<ReportState> from;

    ReportVerb(ReportState leadsTo, Set<ReportState> from) {
        this.leadsTo = leadsTo;
        this.from = from;
    }

    ReportState leadsTo() {
        return leadsTo;
    }

    Set<ReportState> from() {
        return from;
    }
}
