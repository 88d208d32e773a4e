package vn.motcua.reporting.marks;

import vn.motcua.contracts.cases.StepKind;

/** What a step of a case's facts was: what a timeline tells, and what else moves a mark. */
public enum FactKind {
    REGISTERED,
    ACCEPTED,
    REFUSED,
    TRANSFERRED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_SUPPLIED,
    PAYMENT_REQUESTED,
    PAYMENT_CONFIRMED,
    RESOLVED,
    HANDED_OVER,
    WITHDRAWN,
    STOPPED,
    RESOLUTION_CORRECTED,

    DUE_DATE_RECOUNTED,
    /** A unit held the case and no longer does. */
    LEG_ENDED;

    static FactKind of(StepKind kind) {
        return valueOf(kind.name());
    }
}
