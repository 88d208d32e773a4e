package vn.motcua.feedback.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.feedback.catalogue.Catalogues;
import vn.motcua.feedback.life.Act;
import vn.motcua.feedback.life.Facts;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.Feedbacks;
import vn.motcua.feedback.terms.Terms;
import vn.motcua.feedback.terms.TermsInForce;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.rest.ETags;

/** A unit does something about feedback. Each verb runs in the caller's transaction. */
@ApplicationScoped
public class HandlingFeedback {

    private final Feedbacks feedbacks;
    private final FeedbackAccess access;
    private final Catalogues catalogues;
    private final TermsInForce terms;
    private final Facts facts;
    private final CurrentCaller caller;
    private final UnitScope scope;
    private final Clock clock;

    HandlingFeedback(Feedbacks feedbacks, FeedbackAccess access, Catalogues catalogues, TermsInForce terms, Facts facts,
            CurrentCaller caller, UnitScope scope, Clock clock) {
        this.feedbacks = feedbacks;
        this.access = access;
        this.catalogues = catalogues;
        this.terms = terms;
        this.facts = facts;
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
    }

    public Feedback requestSupplement(String code, String ifMatch, String reason) {
        return onOwnDesk(code, ifMatch, reason, (feedback, act) -> feedback.requestSupplement(act, termsOf(feedback)));
    }

    public Feedback supplySupplement(String code, String ifMatch, String text) {
        return onOwnDesk(code, ifMatch, text, (feedback, act) -> feedback.supplySupplement(act, termsOf(feedback)));
    }

    public Feedback refuse(String code, String ifMatch, String reason) {
        return onOwnDesk(code, ifMatch, reason, (feedback, act) -> feedback.refuse(act, termsOf(feedback)));
    }

    public Feedback forward(String code, String ifMatch, ForwardRequest request) {
        catalogues.requireUnit("toUnit", request.toUnit());
        return onOwnDesk(code, ifMatch, request.note(),
                (feedback, act) -> feedback.forward(request.toUnit(), act, termsOf(feedback)));
    }

    public Feedback takeUp(String code, String ifMatch) {
        return onOwnDesk(code, ifMatch, null, Feedback::takeUp);
    }

    public Feedback giveBack(String code, String ifMatch, String reason) {
        return onOwnDesk(code, ifMatch, reason, Feedback::giveBack);
    }

    public Feedback answer(String code, String ifMatch, String answer) {
        return onOwnDesk(code, ifMatch, answer, (feedback, act) -> feedback.answer(act, termsOf(feedback)));
    }

    /** The unit that first received it may publish too: it is the one the public knows. */
    public Feedback publish(String code, String ifMatch) {
        Feedback feedback = access.visible(code, feedbacks.withCodeToActOn(code));
        String unit = scope.covers(feedback.holdingUnit()) ? feedback.holdingUnit() : feedback.receivingUnit();
        return carryOut(feedback, ifMatch, unit, null, Feedback::publish);
    }

    private Feedback onOwnDesk(String code, String ifMatch, String text, BiConsumer<Feedback, Act> verb) {
        Optional<Feedback> found = feedbacks.withCodeToActOn(code);
        Feedback feedback = access.onOwnDesk(code, found);
        return carryOut(feedback, ifMatch, feedback.holdingUnit(), text, verb);
    }

    private Feedback carryOut(Feedback feedback, String ifMatch, String unit, String text, BiConsumer<Feedback, Act> verb) {
        ETags.requireMatch(ifMatch, feedback.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        verb.accept(feedback, new Act(now, caller.get().username(), unit, text));
        // Brings the version up to date, which the answer shows as its entity tag.
        feedbacks.flush();
        facts.tellOf(feedback);
        return feedback;
    }

    private Terms termsOf(Feedback feedback) {
        return terms.forSubmissionAt(feedback.submittedAt());
    }
}
