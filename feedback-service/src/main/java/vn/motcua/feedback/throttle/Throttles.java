package vn.motcua.feedback.throttle;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.bucket4j.TimeMeter;

/** The limits of this service. */
@ApplicationScoped
public class Throttles {

    private final Throttle submissions;
    private final Throttle secondFactorsByAddress;
    private final Throttle secondFactorsByFeedback;

    Throttles(ThrottleConfig config) {
        this.submissions = new Throttle(config.submissions(), config.submissionsPer(), config.remembered(),
                TimeMeter.SYSTEM_NANOTIME);
        // One address may have several pieces of feedback to rate; one piece of feedback never needs many tries.
        this.secondFactorsByAddress = new Throttle(config.secondFactors() * 4, config.secondFactorsPer(), config.remembered(),
                TimeMeter.SYSTEM_NANOTIME);
        this.secondFactorsByFeedback = new Throttle(config.secondFactors(), config.secondFactorsPer(), config.remembered(),
                TimeMeter.SYSTEM_NANOTIME);
    }

    /** @throws TooManyRequests when this address has submitted too much lately */
    public void submission(ClientAddress client) {
        submissions.take(client.key());
    }

    /** @throws TooManyRequests when this address, or anybody for this feedback, has tried too often lately */
    public void secondFactor(ClientAddress client, String feedbackCode) {
        secondFactorsByAddress.take(client.key());
        secondFactorsByFeedback.take(feedbackCode);
    }
}
