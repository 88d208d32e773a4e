package vn.motcua.feedback.rating;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.feedback.life.Act;
import vn.motcua.feedback.life.Facts;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.Feedbacks;
import vn.motcua.feedback.life.SecondFactor;

/** The sender rates the answer. */
@ApplicationScoped
public class RatingAnswer {

    private final Feedbacks feedbacks;
    private final Facts facts;
    private final Clock clock;

    RatingAnswer(Feedbacks feedbacks, Facts facts, Clock clock) {
        this.feedbacks = feedbacks;
        this.facts = facts;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    public RatedView rate(String code, SecondFactor factor, RateAnswerRequest request) {
        Feedback feedback = feedbacks.withCodeToActOn(code).filter(one -> one.isProvenBy(factor))
                .orElseThrow(SecondFactorNotAccepted::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        feedback.rate(request.level(), new Act(now, null, null, request.comment()));
        facts.tellOf(feedback);
        return RatedView.of(feedback, now);
    }
}
