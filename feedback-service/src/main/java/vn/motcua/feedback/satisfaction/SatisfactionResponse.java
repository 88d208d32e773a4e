package vn.motcua.feedback.satisfaction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.contracts.feedback.SatisfactionResponded;
import vn.motcua.feedback.handled.HandledCase;

/**
 * What was said about one handled case; the latest said stands.
 *
 * @param comment null where none was given; may name persons, so it stays in this service
 * @param recordedBy the account that recorded it
 * @param responses how many have been recorded for the case, this one included
 * @param key the natural key it was imported under; null for one recorded here
 */
public record SatisfactionResponse(String caseCode, SatisfactionLevel level, String comment, Instant respondedAt,
        String recordedBy, long responses, SourceKey key) {

    /** The natural key of another system. */
    public record SourceKey(String system, String id) {
    }

    /** What a response does to the one that stands. */
    public enum Effect {
        /** The case had none. */
        FIRST,
        /** It was said later. */
        REPLACES,
        /** The same system says the same response was something else. */
        CORRECTS,
        /** It is known, or something said later stands already. */
        NONE
    }

    /**
     * Decides what this response does.
     *
     * @param standing null when the case has none yet
     * @throws CorrectionBeforeItself when a correction is dated before what it corrects
     */
    public Effect against(SatisfactionResponse standing) {
        if (standing == null) {
            return Effect.FIRST;
        }
        if (key == null || !key.equals(standing.key)) {
            return respondedAt.isAfter(standing.respondedAt) ? Effect.REPLACES : Effect.NONE;
        }
        if (respondedAt.isBefore(standing.respondedAt)) {
            throw new CorrectionBeforeItself();
        }
        boolean same = level == standing.level && respondedAt.equals(standing.respondedAt)
                && Objects.equals(comment, standing.comment);
        return same ? Effect.NONE : Effect.CORRECTS;
    }

    /** The aggregate's identity: the same for all responses to a case, and another than the case's own. */
    static UUID idFor(HandledCase about) {
        return UUID.nameUUIDFromBytes(("satisfaction/" + about.caseId()).getBytes(StandardCharsets.UTF_8));
    }

    SatisfactionResponded fact(HandledCase about) {
        return new SatisfactionResponded(caseCode, about.receivingUnit(), about.procedureCode(), about.channel(), level,
                respondedAt);
    }
}
