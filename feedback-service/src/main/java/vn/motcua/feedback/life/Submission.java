package vn.motcua.feedback.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.motcua.contracts.feedback.FeedbackKind;

/**
 * What a sender says, and to whom.
 *
 * @param sender null for an anonymous sender
 */
@Embeddable
public record Submission(@Column(name = "receiving_unit") String receivingUnit,
        @Enumerated(EnumType.STRING) FeedbackKind kind, @Embedded Sender sender, String subject, String content) {

    /** Keeps the sender's words out of any text that prints this object. */
    @Override
    public String toString() {
        return "Submission[" + receivingUnit + ", " + kind + "]";
    }
}
