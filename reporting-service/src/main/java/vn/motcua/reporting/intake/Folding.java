package vn.motcua.reporting.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import vn.motcua.reporting.marks.Facts;
import vn.motcua.reporting.readmodel.ReadModel;

/** Folds a batch's events into the facts of their subjects, each subject read and written once. */
final class Folding {

    private Folding() {
    }

    /** @param after the facts once one more event is known; the facts before it are null for a subject not known yet */
    static <E, F extends Facts> void fold(ReadModel model, Map<UUID, List<E>> eventsBySubject, Class<F> type,
            BiFunction<F, E, F> after) {
        if (eventsBySubject.isEmpty()) {
            return;
        }
        Map<UUID, F> known = model.known(eventsBySubject.keySet(), type);
        Map<UUID, F> changed = new LinkedHashMap<>();
        eventsBySubject.forEach((subject, events) -> {
            F facts = known.get(subject);
            for (E event : events) {
                facts = after.apply(facts, event);
            }
            if (facts != null) {
                changed.put(subject, facts);
            }
        });
        model.put(changed, known.keySet());
    }
}
