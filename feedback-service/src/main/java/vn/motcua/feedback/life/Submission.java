package vn.motcua.feedback.life;

import vn.motcua.contracts.feedback.FeedbackKind;

/**
 * What a sender says, and to whom.
 *
 * @param sender null for an anonymous sender
 */
public record Submission(String receivingUnit, FeedbackKind kind, Sender sender, String subject, String content) {

    /** Keeps the sender's words out of any text that prints this object. */
    @Override
    public String toString() {
        return "Submission[" + receivingUnit + ", " + kind + "]";
    }
}
