package vn.motcua.feedback.code;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.feedback.store.Statements;
import vn.motcua.time.CivilTime;

/**
 * Gives out codes. The counter's row stays locked until the transaction ends, which makes codes unique over any number of
 * replicas; a unit gets a few pieces of feedback a day, so nobody waits. Counters are never deleted, so no code comes twice.
 */
@ApplicationScoped
public class FeedbackCodes {

    private static final String NEXT = "INSERT INTO feedback_number AS known (unit, day, last) VALUES (?, ?, 1) "
            + "ON CONFLICT (unit, day) DO UPDATE SET last = known.last + 1 RETURNING last";

    private final Statements statements;

    FeedbackCodes(Statements statements) {
        this.statements = statements;
    }

    /** The next code of a unit for what was submitted at that instant. */
    public FeedbackCode next(String unit, Instant submittedAt) {
        LocalDate day = CivilTime.dateOf(submittedAt);
        int number = statements.list(NEXT, next -> {
            next.setString(1, unit);
            next.setObject(2, day);
        }, row -> row.getInt(1)).get(0);
        return FeedbackCode.of(unit, day, number);
    }
}
