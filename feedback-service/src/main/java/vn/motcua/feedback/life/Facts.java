package vn.motcua.feedback.life;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.feedback.FeedbackEvent;
import vn.motcua.outbox.Outbox;
import vn.motcua.outbox.OutboxEvent;

/** Puts what feedback has to tell into the outbox. */
@ApplicationScoped
public class Facts {

    private final Outbox outbox;
    private final Clock clock;

    Facts(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The transaction has inserted this feedback, or holds its row. */
    public void tellOf(Feedback feedback) {
        Instant now = clock.instant();
        List<FeedbackEvent> facts = feedback.takeNewFacts();
        List<OutboxEvent> events = new ArrayList<>(facts.size());
        long sequence = feedback.sequence() - facts.size();
        for (FeedbackEvent fact : facts) {
            sequence++;
            events.add(new OutboxEvent(EventTopic.FEEDBACK.aggregateType(), feedback.id(), feedback.code(), sequence,
                    EventTopic.typeOf(fact.getClass()), now, fact));
        }
        outbox.appendAll(events);
    }
}
