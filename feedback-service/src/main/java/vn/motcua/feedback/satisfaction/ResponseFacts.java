package vn.motcua.feedback.satisfaction;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.feedback.SatisfactionResponded;
import vn.motcua.feedback.handled.HandledCase;
import vn.motcua.outbox.Outbox;
import vn.motcua.outbox.OutboxEvent;

/** Puts responses into the outbox: the number of a response is its event's sequence. */
@ApplicationScoped
class ResponseFacts {

    private final Outbox outbox;
    private final Clock clock;

    ResponseFacts(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A response and the case it is about. */
    record Said(SatisfactionResponse response, HandledCase about) {
    }

    void tellOf(List<Said> responses) {
        Instant now = clock.instant();
        outbox.appendAll(responses.stream()
                .map(said -> new OutboxEvent(EventTopic.FEEDBACK.aggregateType(), SatisfactionResponse.idFor(said.about()),
                        said.response().caseCode(), said.response().responses(),
                        EventTopic.typeOf(SatisfactionResponded.class), now, said.response().fact(said.about())))
                .toList());
    }
}
