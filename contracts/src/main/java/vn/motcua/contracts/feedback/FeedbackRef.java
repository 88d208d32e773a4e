package vn.motcua.contracts.feedback;

/** Which feedback a fact is about. */
public record FeedbackRef(String feedbackCode, String receivingUnit, FeedbackKind kind) {
}
