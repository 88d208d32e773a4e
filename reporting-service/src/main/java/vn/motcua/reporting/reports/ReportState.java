package vn.motcua.reporting.reports;

import java.util.List;
import java.util.stream.Stream;

/** How far a report has come. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    /** Sealed; nothing changes it any more. */
    SENT;

    List<ReportVerb> openVerbs() {
        return Stream.of(ReportVerb.values()).filter(verb -> verb.from().contains(this)).toList();
    }
}
