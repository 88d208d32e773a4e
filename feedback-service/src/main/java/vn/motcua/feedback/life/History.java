package vn.motcua.feedback.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.workingtime.Pause;

/** Every step of one piece of feedback, oldest first, and the instants from which the law counts. */
@Embeddable
class History {

    @ElementCollection
    @CollectionTable(name = "feedback_step", joinColumns = @JoinColumn(name = "feedback_id"))
    @OrderColumn(name = "ordinal")
    private List<Step> steps = new ArrayList<>();

    void add(Step step) {
        steps.add(step);
    }

    void replaceBy(History other) {
        steps.clear();
        steps.addAll(other.steps);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    int size() {
        return steps.size();
    }

    /** @throws StepBeforeTheLast when time would run backwards */
    void requireNotBefore(Instant at) {
        Instant last = steps.get(steps.size() - 1).at();
        if (at.isBefore(last)) {
            throw new StepBeforeTheLast(at, last);
        }
    }

    /** Since when the unit that holds it has had it. */
    Instant onDeskSince() {
        return latest(EnumSet.of(FeedbackStepKind.SUBMITTED, FeedbackStepKind.FORWARDED, FeedbackStepKind.RETURNED));
    }

    /** The submission or the latest transfer; a return is none. */
    Instant answerClockFrom() {
        return latest(EnumSet.of(FeedbackStepKind.SUBMITTED, FeedbackStepKind.FORWARDED));
    }

    /** The times a supplement was awaited; one still awaited counts up to the instant given. */
    List<Pause> pausesUntil(Instant now) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == FeedbackStepKind.SUPPLEMENT_REQUESTED) {
                pauses.add(new Pause(steps.get(i).at(), i + 1 < steps.size() ? steps.get(i + 1).at() : now));
            }
        }
        return pauses;
    }

    private Instant latest(Set<FeedbackStepKind> kinds) {
        return steps.stream().filter(step -> kinds.contains(step.kind())).reduce((earlier, later) -> later).orElseThrow().at();
    }
}
