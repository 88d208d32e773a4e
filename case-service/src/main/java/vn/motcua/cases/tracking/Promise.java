package vn.motcua.cases.tracking;

import java.time.Instant;
import java.util.List;

import vn.motcua.cases.life.Case;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Pause;

/**
 * What the office owes the applicant, said as it is.
 *
 * @param at the promised instant; null where there is none
 * @param since when the clock began to stand still; null while it runs
 */
public record Promise(Kind kind, Instant at, Instant since) {

    /** How the promise stands. */
    public enum Kind {
        /** Nothing is promised before the case is accepted. */
        NOT_YET,
        /** The law sets no limit. */
        NO_LIMIT,
        /** The clock waits for the applicant. */
        STANDS_STILL,
        PROMISED,
        /** The office apologised and promised anew. */
        REAPPOINTED,
        OVERDUE,
        KEPT,
        BROKEN,
        /** The case ended without a result. */
        VOID
    }

    static Promise of(Case subject, Instant now) {
        Kind kind = kindOf(subject, now);
        return new Promise(kind, kind == Kind.VOID ? null : subject.promisedAt(),
                kind == Kind.STANDS_STILL ? lastPause(subject.term().pauses()) : null);
    }

    private static Kind kindOf(Case subject, Instant now) {
        return switch (subject.state()) {
            case REFUSED, WITHDRAWN, STOPPED -> Kind.VOID;
            default -> {
                if (subject.term() == null) {
                    yield Kind.NOT_YET;
                }
                if (!subject.term().hasLimit()) {
                    yield Kind.NO_LIMIT;
                }
                if (subject.dueAt() == null) {
                    yield Kind.STANDS_STILL;
                }
                yield subject.closedAt() == null ? open(subject, now) : closed(subject.dueAt(), subject.closedAt());
            }
        };
    }

    private static Kind open(Case subject, Instant now) {
        if (now.isAfter(subject.promisedAt())) {
            return Kind.OVERDUE;
        }
        return subject.promisedAt().equals(subject.dueAt()) ? Kind.PROMISED : Kind.REAPPOINTED;
    }

    /** By the day, as form II.06a of the provincial report compares. */
    private static Kind closed(Instant dueAt, Instant closedAt) {
        return CivilTime.dateOf(closedAt).isAfter(CivilTime.dateOf(dueAt)) ? Kind.BROKEN : Kind.KEPT;
    }

    private static Instant lastPause(List<Pause> pauses) {
        return pauses.get(pauses.size() - 1).from();
    }
}
