package vn.motcua.feedback.life;

import java.util.Arrays;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The natural key of imported feedback and what was last told under it.
 *
 * @param fingerprint of the imported line, so that the same line again is known to change nothing
 * @param steps how many steps came with it; more than these mean that it was acted on here since
 */
@Embeddable
public record Origin(@Column(name = "source_system") String system, @Column(name = "source_id") String sourceId,
        @Column(name = "source_fingerprint") byte[] fingerprint, @Column(name = "source_steps") Integer steps) {

    public boolean tellsTheSame(byte[] otherFingerprint) {
        return Arrays.equals(fingerprint, otherFingerprint);
    }
}
