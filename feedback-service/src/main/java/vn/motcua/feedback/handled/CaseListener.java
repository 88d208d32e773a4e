package vn.motcua.feedback.handled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.EventTopic;
import vn.motcua.contracts.cases.CaseImported;
import vn.motcua.contracts.cases.CaseRef;
import vn.motcua.contracts.cases.ResolutionCorrected;
import vn.motcua.contracts.cases.ResultIssued;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.inbox.EventData;
import vn.motcua.inbox.EventHandler;
import vn.motcua.inbox.PoisonEvent;
import vn.motcua.inbox.ReceivedEvent;

/**
 * Keeps the handled cases. A handover needs no look: a result is always issued before it is handed over. Of a batch only
 * the last word on each case is written.
 */
@ApplicationScoped
public class CaseListener implements EventHandler {

    private final HandledCases cases;
    private final Map<String, BiConsumer<ReceivedEvent, Map<String, Optional<HandledCase>>>> byType;

    CaseListener(HandledCases cases) {
        this.cases = cases;
        this.byType = Map.of(
                EventTopic.typeOf(ResultIssued.class), CaseListener::resultIssued,
                EventTopic.typeOf(CaseImported.class), CaseListener::caseImported,
                EventTopic.typeOf(ResolutionCorrected.class), CaseListener::resolutionCorrected);
    }

    @Override
    public String topic() {
        return EventTopic.CASES.topicName();
    }

    @Override
    public void apply(List<ReceivedEvent> batch) {
        // In the order of codes, as everybody who holds several of these rows.
        Map<String, Optional<HandledCase>> lastWords = new TreeMap<>();
        for (ReceivedEvent event : batch) {
            BiConsumer<ReceivedEvent, Map<String, Optional<HandledCase>>> told = byType.get(event.type());
            if (told != null) {
                told.accept(event, lastWords);
            }
        }
        List<HandledCase> handled = new ArrayList<>(lastWords.size());
        List<String> open = new ArrayList<>();
        lastWords.forEach((code, word) -> word.ifPresentOrElse(handled::add, () -> open.add(code)));
        if (!handled.isEmpty()) {
            cases.put(handled);
        }
        if (!open.isEmpty()) {
            cases.remove(open);
        }
    }

    private static void resultIssued(ReceivedEvent event, Map<String, Optional<HandledCase>> lastWords) {
        ResultIssued issued = EventData.read(event, ResultIssued.class);
        put(event, issued.caseRef(), issued.resolvedAt(), lastWords);
    }

    /** The whole past in one event: handled if a result was issued and no correction took it back. */
    private static void caseImported(ReceivedEvent event, Map<String, Optional<HandledCase>> lastWords) {
        ImportedCase imported = EventData.read(event, ImportedCase.class);
        if (imported.steps() == null) {
            throw new PoisonEvent("an imported case without steps");
        }
        Instant handledAt = null;
        for (ImportedStep step : imported.steps()) {
            if (step.kind() == StepKind.RESOLVED) {
                handledAt = step.at();
            } else if (step.kind() == StepKind.RESOLUTION_CORRECTED) {
                handledAt = null;
            }
        }
        put(event, imported.caseRef(), handledAt, lastWords);
    }

    private static void resolutionCorrected(ReceivedEvent event, Map<String, Optional<HandledCase>> lastWords) {
        put(event, EventData.read(event, ResolutionCorrected.class).caseRef(), null, lastWords);
    }

    private static void put(ReceivedEvent event, CaseRef ref, Instant handledAt, Map<String, Optional<HandledCase>> lastWords) {
        if (ref == null || ref.caseCode() == null || ref.receivingUnit() == null || ref.procedureCode() == null
                || ref.channel() == null) {
            throw new PoisonEvent("a case event that does not say which case");
        }
        lastWords.put(ref.caseCode(), Optional.ofNullable(handledAt).map(at -> new HandledCase(ref.caseCode(),
                event.aggregateId(), ref.receivingUnit(), ref.procedureCode(), ref.channel(), at)));
    }

    /** What of an imported case matters here; due dates and units are not even parsed. */
    private record ImportedCase(CaseRef caseRef, List<ImportedStep> steps) {
    }

    private record ImportedStep(StepKind kind, Instant at) {
    }
}
