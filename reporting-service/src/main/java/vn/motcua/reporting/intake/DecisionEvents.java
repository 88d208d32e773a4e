package vn.motcua.reporting.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.contracts.catalog.CatalogEvent;
import vn.motcua.contracts.catalog.DecisionEnteredNationally;
import vn.motcua.contracts.catalog.PublicationDecisionIssued;
import vn.motcua.reporting.marks.DecisionFacts;
import vn.motcua.reporting.readmodel.ReadModel;

/** Publication decisions of one batch. */
final class DecisionEvents {
    private final Map<UUID, List<CatalogEvent>> byDecision = new LinkedHashMap<>();

    void add(CatalogEvent event) {
        if (event instanceof PublicationDecisionIssued issued) {
            add(issued.issuingUnit(), issued.number(), event);
        } else if (event instanceof DecisionEnteredNationally entered) {
            add(entered.issuingUnit(), entered.number(), event);
        }
    }

    void apply(ReadModel model) {
        if (!byDecision.isEmpty()) {
            NationalEntry nationalEntry = NationalEntry.by(model.sql());
            Folding.fold(model, byDecision, DecisionFacts.class, (known, event) -> after(known, event, nationalEntry));
        }
    }

    private static DecisionFacts after(DecisionFacts known, CatalogEvent event, NationalEntry nationalEntry) {
        if (event instanceof PublicationDecisionIssued issued) {
            return DecisionFacts.of(issued, nationalEntry.dueOn(issued.issuedOn()));
        }
        return known == null ? null : known.entered((DecisionEnteredNationally) event);
    }

    /** A decision is known by its number and the unit that issued it; another unit may use the same number. */
    private void add(String issuingUnit, String number, CatalogEvent event) {
        UUID decision = UUID
                .nameUUIDFromBytes(("decision " + issuingUnit + " " + number).getBytes(StandardCharsets.UTF_8));
        byDecision.computeIfAbsent(decision, id -> new ArrayList<>(2)).add(event);
    }
}
