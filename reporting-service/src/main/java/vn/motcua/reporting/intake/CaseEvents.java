package vn.motcua.reporting.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseEvent;
import vn.motcua.inbox.EventData;
import vn.motcua.inbox.ReceivedEvent;
import vn.motcua.reporting.marks.CaseFacts;
import vn.motcua.reporting.readmodel.ReadModel;

/** Cases as case-service tells them. */
@ApplicationScoped
public class CaseEvents implements TopicEvents {

    @Override
    public EventTopic topic() {
        return EventTopic.CASES;
    }

    @Override
    public void apply(ReadModel model, List<ReceivedEvent> batch) {
        model.holdTree();
        Map<UUID, List<CaseEvent>> byCase = new LinkedHashMap<>();
        for (ReceivedEvent event : batch) {
            Class<?> type = topic().recordsByType().get(event.type());
            if (type != null) {
                byCase.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>(1))
                        .add((CaseEvent) EventData.read(event, type));
            }
        }
        Folding.fold(model, byCase, CaseFacts.class, CaseFacts::after);
    }
}
