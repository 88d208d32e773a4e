package vn.motcua.feedback.life;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.motcua.contracts.feedback.FeedbackImported;
import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.Timeliness;

/**
 * One entry of the history.
 *
 * @param unit the acting unit; null where the sender acts
 * @param toUnit on FORWARDED only
 * @param text reason, answer or remark; may name persons, so it stays in this service
 * @param level on RATED only
 * @param dueAt until when the law wanted this step done; null where it sets no limit
 * @param answerDueAt until when an answer is due after it; null where the step does not move that date, or while it stands
 *        still
 * @param publishDueAt until when the answer is to be published; on ANSWERED and PUBLISHED only
 */
@Embeddable
public record Step(@Enumerated(EnumType.STRING) FeedbackStepKind kind, Instant at, String actor, String unit,
        @Column(name = "to_unit") String toUnit, String text, @Enumerated(EnumType.STRING) SatisfactionLevel level,
        @Column(name = "due_at") Instant dueAt, @Column(name = "answer_due_at") Instant answerDueAt,
        @Column(name = "publish_due_at") Instant publishDueAt) {

    /** Whether it came after its last day. The provincial report compares dates, for feedback as for cases. */
    public boolean late() {
        return Timeliness.byDate(at, dueAt, CivilTime.ZONE) == Timeliness.LATE;
    }

    /** What the event of this step tells when it happens live, and nothing more: no actor, no words. */
    FeedbackImported.Step asImported() {
        return new FeedbackImported.Step(kind, at, answerDueAt, publishDueAt, unitToTell(), level);
    }

    private String unitToTell() {
        return switch (kind) {
            case FORWARDED -> toUnit;
            case TAKEN_UP, RETURNED, ANSWERED -> unit;
            case SUBMITTED, SUPPLEMENT_REQUESTED, SUPPLEMENT_SUPPLIED, REFUSED, PUBLISHED, RATED -> null;
        };
    }

    static Step of(FeedbackStepKind kind, Act act, Instant dueAt) {
        return new Step(kind, act.at(), act.actor(), act.unit(), null, act.text(), null, dueAt, null, null);
    }

    Step to(String unit) {
        return new Step(kind, at, actor, this.unit, unit, text, level, dueAt, answerDueAt, publishDueAt);
    }

    Step answerDue(Instant answerDue) {
        return new Step(kind, at, actor, unit, toUnit, text, level, dueAt, answerDue, publishDueAt);
    }

    Step publishDue(Instant publishDue) {
        return new Step(kind, at, actor, unit, toUnit, text, level, dueAt, answerDueAt, publishDue);
    }

    Step rated(SatisfactionLevel given) {
        return new Step(kind, at, actor, unit, toUnit, text, given, dueAt, answerDueAt, publishDueAt);
    }
}
