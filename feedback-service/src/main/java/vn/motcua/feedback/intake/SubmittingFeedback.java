package vn.motcua.feedback.intake;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.feedback.catalogue.Catalogues;
import vn.motcua.feedback.code.FeedbackCodes;
import vn.motcua.feedback.life.Act;
import vn.motcua.feedback.life.Facts;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.Feedbacks;
import vn.motcua.feedback.life.LookupPin;
import vn.motcua.feedback.terms.TermsInForce;

/** A sender hands in feedback. */
@ApplicationScoped
public class SubmittingFeedback {

    private final Feedbacks feedbacks;
    private final FeedbackCodes codes;
    private final Catalogues catalogues;
    private final TermsInForce terms;
    private final Facts facts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubmittingFeedback(Feedbacks feedbacks, FeedbackCodes codes, Catalogues catalogues, TermsInForce terms, Facts facts,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.codes = codes;
        this.catalogues = catalogues;
        this.terms = terms;
        this.facts = facts;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    public SubmittedView submit(SubmitFeedbackRequest request) {
        catalogues.requireUnit("receivingUnit", request.receivingUnit());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Feedback feedback = Feedback.submit(request.toSubmission(), codes.next(request.receivingUnit(), now),
                new Act(now, null, null, null), terms.forSubmissionAt(now));
        LookupPin pin = LookupPin.random(random);
        feedback.protectWith(pin);
        feedbacks.persistAndFlush(feedback);
        facts.tellOf(feedback);
        return SubmittedView.of(feedback, pin);
    }
}
