package vn.motcua.cases.life;

import vn.motcua.contracts.cases.StepKind;

/** What a step in the history was: what a timeline can tell of a case, and what only happens to a case that lives here. */
public enum CaseStep {
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

    /** A corrected calendar moved the due date. */
    DUE_DATE_RECOUNTED,
    /** The office apologised and promised the result anew. */
    REAPPOINTED,
    /** Somebody got the case in hand, or nobody has it any more. */
    ASSIGNED,
    /** The case went back to the unit it came from. */
    SENT_BACK,
    /** Another unit works on the case beside the one that has it in hand. */
    JOINED,
    /** Another unit was asked for its opinion. */
    CONSULTED,
    /** A unit beside the one that has the case in hand has done its part. */
    LEG_FINISHED;

    /** The step as a timeline tells it; only for steps that a timeline knows. */
    public StepKind kind() {
        return StepKind.valueOf(name());
    }
}
