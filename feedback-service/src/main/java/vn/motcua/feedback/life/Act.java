package vn.motcua.feedback.life;

import java.time.Instant;

/**
 * Who does something, for which unit, when, and in what words.
 *
 * @param actor the account; null where the sender acts, or where an imported past does not name one
 * @param unit the unit acted for; null where the sender acts
 * @param text the reason, the answer, the sender's remark; null where none was given
 */
public record Act(Instant at, String actor, String unit, String text) {

    boolean hasText() {
        return text != null && !text.isBlank();
    }
}
