package vn.motcua.cases.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.CaseStep;

/**
 * How a case stands, for whoever shows it to its applicant. Names are worded in the caller's language where they are ours;
 * those of procedures, units and documents are the catalogue's.
 *
 * @param promise how the promised date stands: NOT_YET before acceptance, STANDS_STILL while documents or a payment are
 *        awaited, OVERDUE once it has passed, KEPT or BROKEN when the case was resolved
 * @param promisedAt absent where nothing is promised, or the clock stands still
 * @param standsStillSince present while the clock stands still
 * @param asked what the applicant has to do now; absent when nothing
 * @param steps what was done, oldest first
 * @param seen which bodies saw the applicant's data, the newest first, fifty at most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrackingView(String code, String procedure, String receivingUnit, String processingUnit, CaseState state,
        int stateCode, String stateName, Instant submittedAt, Instant acceptedAt, Promise.Kind promise, Instant promisedAt,
        Instant standsStillSince, AskedView asked, List<StepView> steps, List<SeenView> seen) {

    /**
     * What is asked of the applicant.
     *
     * @param documents mandatory documents that are not there, by name; form 02 has the whole list
     * @param amountVnd in dong; present when a payment is asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AskedView(Asked.Kind kind, String name, List<String> documents, Long amountVnd) {
    }

    /**
     * A step that was taken.
     *
     * @param toUnit where the case went; present on a transfer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepView(CaseStep step, String name, Instant at, String unit, String toUnit) {
    }

    /** A body saw the case. */
    public record SeenView(Instant at, String unit, What what, String name) {
    }

    static TrackingView of(TrackedCase tracked, Locale language) {
        TrackingMessages messages = MessageBundles.get(TrackingMessages.class,
                Localized.Literal.of(language.getLanguage()));
        Asked asked = tracked.asked();
        return new TrackingView(tracked.code(), tracked.procedure(), tracked.receivingUnit(), tracked.processingUnit(),
                tracked.state(), tracked.state().code(), messages.state(tracked.state()), tracked.submittedAt(),
                tracked.acceptedAt(), tracked.promise().kind(), tracked.promise().at(), tracked.promise().since(),
                asked == null ? null
                        : new AskedView(asked.kind(), messages.asked(asked.kind()), asked.documents(), asked.amountVnd()),
                tracked.steps().stream().map(
                        step -> new StepView(step.kind(), messages.step(step.kind()), step.at(), step.unit(), step.toUnit()))
                        .toList(),
                tracked.seen().stream()
                        .map(one -> new SeenView(one.at(), one.body(), one.what(), messages.seen(one.what()))).toList());
    }
}
