package vn.motcua.feedback.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/** The secret a sender gets once, at submission, to come back with. Only its hash is kept. */
public record LookupPin(String text) {

    private static final int ONE_BEYOND = 100_000_000;

    /** Eight digits: at the few tries an hour that are let through, guessing one takes centuries. */
    public static LookupPin random(SecureRandom random) {
        return new LookupPin(String.format(Locale.ROOT, "%08d", random.nextInt(ONE_BEYOND)));
    }

    byte[] hashFor(UUID feedback) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(feedback.toString().getBytes(StandardCharsets.UTF_8));
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(UUID feedback, byte[] hash) {
        return MessageDigest.isEqual(hashFor(feedback), hash);
    }

    @Override
    public String toString() {
        return "LookupPin[…]";
    }
}
