package vn.motcua.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.feedback.FeedbackEvent;
import vn.motcua.contracts.feedback.SatisfactionResponded;
import vn.motcua.inbox.EventData;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.marks.FeedbackFacts;
import vn.motcua.reporting.marks.SatisfactionFacts;
import vn.motcua.reporting.readmodel.ReadModel;

/** Feedback and satisfaction with cases, as feedback-service tells them. */
@ApplicationScoped
public class FeedbackEvents implements TopicEvents {

    @Override
    public EventTopic topic() {
        return EventTopic.FEEDBACK;
    }

    @Override
    public void apply(ReadModel model, List<ReceivedEvent> batch) {
        model.holdTree();
        Map<UUID, List<FeedbackEvent>> byFeedback = new LinkedHashMap<>();
        Map<UUID, List<SatisfactionResponded>> byCase = new LinkedHashMap<>();
        for (ReceivedEvent event : batch) {
            Class<?> type = topic().recordsByType().get(event.type());
            if (type == SatisfactionResponded.class) {
                SatisfactionResponded response = EventData.read(event, SatisfactionResponded.class);
                byCase.computeIfAbsent(satisfactionWith(response.caseCode()), id -> new ArrayList<>(1)).add(response);
            } else if (type != null) {
                byFeedback.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>(1))
                        .add((FeedbackEvent) EventData.read(event, type));
            }
        }
        Folding.fold(model, byFeedback, FeedbackFacts.class, FeedbackFacts::after);
        Folding.fold(model, byCase, SatisfactionFacts.class, SatisfactionFacts::after);
    }

    /** Responses to one case are one subject, whichever aggregate told them: the latest stands for the case. */
    private static UUID satisfactionWith(String caseCode) {
        return UUID.nameUUIDFromBytes(("satisfaction " + caseCode).getBytes(StandardCharsets.UTF_8));
    }
}
