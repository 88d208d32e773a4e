package vn.motcua.reporting.intake;

import java.util.List;

import vn.motcua.contracts.EventTopic;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.readmodel.ReadModel;

/** Applies the events of one topic. */
public interface TopicEvents {

    EventTopic topic();

    /** Applies a batch in order; types it does not know are passed over. */
    void apply(ReadModel model, List<ReceivedEvent> batch);
}
