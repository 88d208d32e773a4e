package vn.motcua.reporting.marks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.time.CivilTime;

/** Walks a feedback's timeline once. Everything counts once, at its first time, for the unit that first received it. */
final class FeedbackMarks {
    private final Tally tally;
    private final Set<Measure> counted = EnumSet.noneOf(Measure.class);
    private Instant answerDue;
    private boolean dissatisfied;

    private FeedbackMarks(FeedbackFacts facts) {
        tally = new Tally(facts.ref().receivingUnit(), null);
    }

    static List<Mark> of(FeedbackFacts facts) {
        FeedbackMarks walk = new FeedbackMarks(facts);
        facts.steps().forEach(walk::take);
        return walk.tally.marks();
    }

    private void take(FeedbackFacts.Step step) {
        if (step.answerDueAt() != null) {
            answerDue = step.answerDueAt();
        }
        switch (step.kind()) {
            case SUBMITTED -> once(Measure.FEEDBACK_RECEIVED, step.at());
            case REFUSED -> once(Measure.FEEDBACK_REFUSED, step.at());
            case ANSWERED -> answer(step.at());
            case PUBLISHED -> once(Measure.FEEDBACK_PUBLISHED, step.at());
            case RATED -> rate(step.at(), step.level());
            case SUPPLEMENT_REQUESTED, SUPPLEMENT_SUPPLIED, FORWARDED, TAKEN_UP, RETURNED -> {
                // They move the due date at most.
            }
        }
    }

    /** The provincial report compares dates, here as for cases; without a due date nothing can be late. */
    private void answer(Instant at) {
        boolean inTime = answerDue == null || !CivilTime.dateOf(at).isAfter(CivilTime.dateOf(answerDue));
        if (once(Measure.FEEDBACK_ANSWERED, at) && inTime) {
            once(Measure.FEEDBACK_ANSWERED_ON_TIME, at);
        }
    }

    /** The latest rating stands, from its own instant on. */
    private void rate(Instant at, SatisfactionLevel level) {
        once(Measure.FEEDBACK_RATED, at);
        boolean now = level == SatisfactionLevel.DISSATISFIED;
        if (now != dissatisfied) {
            tally.add(Measure.FEEDBACK_DISSATISFIED, null, at, now ? 1 : -1);
            dissatisfied = now;
        }
    }

    private boolean once(Measure measure, Instant at) {
        boolean first = counted.add(measure);
        if (first) {
            tally.add(measure, null, at, 1);
        }
        return first;
    }
}
