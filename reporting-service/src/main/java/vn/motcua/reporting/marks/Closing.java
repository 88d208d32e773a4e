package vn.motcua.reporting.marks;

import java.time.Instant;

import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/** Early, on time or late, as the provincial report counts it. */
final class Closing {

    private Closing() {
    }

    /**
     * Form II.06a compares local dates, not hours; no due date is on time, and so is a case its applicant withdrew.
     *
     * @param kind RESOLVED, STOPPED or WITHDRAWN
     */
    static Measure measureOf(FactKind kind, Instant closedAt, Instant dueAt) {
        if (kind == FactKind.WITHDRAWN) {
            return Measure.CLOSED_ON_TIME;
        }
        return switch (Timeliness.byDate(closedAt, dueAt, CivilTime.ZONE)) {
            case EARLY -> Measure.CLOSED_EARLY;
            case ON_TIME -> Measure.CLOSED_ON_TIME;
            case LATE -> Measure.CLOSED_LATE;
        };
    }
}
