package vn.motcua.contracts.feedback;

/** What feedback is about: an administrative regulation, officials' conduct, or both. */
public enum FeedbackKind {
    REGULATION,
    CONDUCT,
    BOTH
}
