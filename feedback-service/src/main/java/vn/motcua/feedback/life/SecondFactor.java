package vn.motcua.feedback.life;

import java.util.UUID;

/**
 * What a sender knows beside the code: the PIN given at submission or the last four digits of the phone they left. Exactly one
 * of the two is not null.
 */
public record SecondFactor(String pin, String phoneLastDigits) {

    public SecondFactor {
        if ((pin == null) == (phoneLastDigits == null)) {
            throw new IllegalArgumentException("one second factor, not none and not two");
        }
    }

    boolean proves(UUID feedback, byte[] pinHash, Sender sender) {
        if (pin != null) {
            return pinHash != null && new LookupPin(pin).matches(feedback, pinHash);
        }
        return sender != null && sender.phoneEndsWith(phoneLastDigits);
    }

    @Override
    public String toString() {
        return "SecondFactor[…]";
    }
}
