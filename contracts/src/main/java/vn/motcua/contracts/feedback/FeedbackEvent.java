package vn.motcua.contracts.feedback;

/** A fact on {@code motcua.feedback.v1}. */
public sealed interface FeedbackEvent permits FeedbackSubmitted, FeedbackSupplementRequested, FeedbackSupplementSupplied,
        FeedbackRefused, FeedbackForwarded, FeedbackTakenUp, FeedbackReturned, FeedbackAnswered, FeedbackPublished,
        FeedbackRated, FeedbackImported, SatisfactionResponded {
}
