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
    /** The unit it came from has the case again. */
    SENT_BACK,
    /** The office apologised and promised the result anew. */
    REAPPOINTED,
    /** A payment was confirmed that the applicant made online; a timeline that was imported does not tell. */
    PAID_ONLINE,
    /** The result was put on file. */
    RESULT_RECORDED,
    /** A unit held the case and no longer does. */
    LEG_ENDED;

    static FactKind of(StepKind kind) {
        return valueOf(kind.name());
    }
}
