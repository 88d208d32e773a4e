package vn.motcua.reporting.assessment.decision;

import java.time.Instant;

import vn.motcua.reporting.seals.CanonicalJson;

/**
 * The seal of a decided round.
 *
 * @param text canonical JSON
 * @param sha256 of the text when it was sealed
 */
public record RoundSeal(Instant sealedAt, String sha256, String text) {

    static RoundSeal of(SealedRound content, Instant now) {
        String text = CanonicalJson.write(content);
        return new RoundSeal(now, CanonicalJson.sha256(text), text);
    }

    /** Whether the stored text still has its SHA-256. */
    public boolean isIntact() {
        return CanonicalJson.sha256(text).equals(sha256);
    }

    public SealedRound content() {
        return CanonicalJson.read(text, SealedRound.class);
    }
}
