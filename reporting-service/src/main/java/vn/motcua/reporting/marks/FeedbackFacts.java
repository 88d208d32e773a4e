package vn.motcua.reporting.marks;

import static vn.motcua.contracts.feedback.FeedbackStepKind.ANSWERED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.FORWARDED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.PUBLISHED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.RATED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.REFUSED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.RETURNED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.SUBMITTED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.SUPPLEMENT_REQUESTED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.SUPPLEMENT_SUPPLIED;
import static vn.motcua.contracts.feedback.FeedbackStepKind.TAKEN_UP;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import vn.motcua.contracts.feedback.FeedbackAnswered;
import vn.motcua.contracts.feedback.FeedbackEvent;
import vn.motcua.contracts.feedback.FeedbackForwarded;
import vn.motcua.contracts.feedback.FeedbackImported;
import vn.motcua.contracts.feedback.FeedbackPublished;
import vn.motcua.contracts.feedback.FeedbackRated;
import vn.motcua.contracts.feedback.FeedbackRef;
import vn.motcua.contracts.feedback.FeedbackRefused;
import vn.motcua.contracts.feedback.FeedbackReturned;
import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.FeedbackSubmitted;
import vn.motcua.contracts.feedback.FeedbackSupplementRequested;
import vn.motcua.contracts.feedback.FeedbackSupplementSupplied;
import vn.motcua.contracts.feedback.FeedbackTakenUp;
import vn.motcua.contracts.feedback.SatisfactionLevel;

/** One feedback as its events told it: who first received it and its dated steps in order. */
public record FeedbackFacts(FeedbackRef ref, List<Step> steps) implements Facts {

    public FeedbackFacts {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param answerDueAt until when an answer is due after it; null when the step does not tell
     * @param level on RATED only
     */
    public record Step(FeedbackStepKind kind, Instant at, Instant answerDueAt, SatisfactionLevel level) {
    }

    /**
     * The facts once an event is known too.
     *
     * @param known what earlier events told, null before the first
     */
    public static FeedbackFacts after(FeedbackFacts known, FeedbackEvent event) {
        if (event instanceof FeedbackImported imported) {
            return new FeedbackFacts(imported.feedbackRef(), imported.steps().stream()
                    .map(step -> new Step(step.kind(), step.at(), step.answerDueAt(), step.level())).toList());
        }
        Told told = Told.by(event);
        return new FeedbackFacts(told.ref, known == null ? List.of(told.step)
                : Stream.concat(known.steps.stream(), Stream.of(told.step)).toList());
    }

    @Override
    public String code() {
        return ref.feedbackCode();
    }

    @Override
    public List<Mark> marks() {
        return FeedbackMarks.of(this);
    }

    /** One live event as a step of the timeline. */
    private record Told(FeedbackRef ref, Step step) {

        private Told(FeedbackRef ref, FeedbackStepKind kind, Instant at, Instant answerDueAt) {
            this(ref, new Step(kind, at, answerDueAt, null));
        }

        private static Told by(FeedbackEvent event) {
            if (event instanceof FeedbackSubmitted e) {
                return new Told(e.feedbackRef(), SUBMITTED, e.submittedAt(), e.answerDueAt());
            } else if (event instanceof FeedbackSupplementRequested e) {
                return new Told(e.feedbackRef(), SUPPLEMENT_REQUESTED, e.requestedAt(), null);
            } else if (event instanceof FeedbackSupplementSupplied e) {
                return new Told(e.feedbackRef(), SUPPLEMENT_SUPPLIED, e.suppliedAt(), e.answerDueAt());
            } else if (event instanceof FeedbackRefused e) {
                return new Told(e.feedbackRef(), REFUSED, e.refusedAt(), null);
            } else if (event instanceof FeedbackForwarded e) {
                return new Told(e.feedbackRef(), FORWARDED, e.forwardedAt(), e.answerDueAt());
            } else if (event instanceof FeedbackTakenUp e) {
                return new Told(e.feedbackRef(), TAKEN_UP, e.takenUpAt(), null);
            } else if (event instanceof FeedbackReturned e) {
                return new Told(e.feedbackRef(), RETURNED, e.returnedAt(), null);
            } else if (event instanceof FeedbackAnswered e) {
                return new Told(e.feedbackRef(), ANSWERED, e.answeredAt(), e.answerDueAt());
            } else if (event instanceof FeedbackPublished e) {
                return new Told(e.feedbackRef(), PUBLISHED, e.publishedAt(), null);
            } else if (event instanceof FeedbackRated e) {
                return new Told(e.feedbackRef(), new Step(RATED, e.ratedAt(), null, e.level()));
            }
            throw new IllegalArgumentException("no step for " + event.getClass().getSimpleName());
        }
    }
}
