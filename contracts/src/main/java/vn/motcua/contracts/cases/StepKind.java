package vn.motcua.contracts.cases;

/** What can happen to a case, as its timeline names it. */
public enum StepKind {
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
    RESOLUTION_CORRECTED
}
