package vn.motcua.feedback.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who sent the feedback, as far as they said: personal data, which never leaves in events, lists, logs or refusals.
 *
 * @param name null for an anonymous sender
 */
@Embeddable
public record Sender(@Column(name = "sender_name") String name, @Column(name = "sender_phone") String phone,
        @Column(name = "sender_email") String email) {

    private static final int SECOND_FACTOR_DIGITS = 4;

    /** Whether these are the last digits of the sender's phone. */
    boolean phoneEndsWith(String digits) {
        String known = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.length() == SECOND_FACTOR_DIGITS && known.length() > SECOND_FACTOR_DIGITS && known.endsWith(digits);
    }

    /** Keeps names and numbers out of any text that prints this object. */
    @Override
    public String toString() {
        return "Sender[…]";
    }
}
