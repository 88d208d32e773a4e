package vn.motcua.contracts.feedback;

/** What can happen to feedback, as its timeline names it. */
public enum FeedbackStepKind {
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_SUPPLIED,
    REFUSED,
    FORWARDED,
    TAKEN_UP,
    RETURNED,
    ANSWERED,
    PUBLISHED,
    RATED
}
