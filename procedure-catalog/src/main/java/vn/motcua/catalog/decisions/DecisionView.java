package vn.motcua.catalog.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.ProcedureChange;

/** A decision and what it did; {@code id} is the key of its events, {@code nationalEntry} is absent until it is recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(UUID id, String number, String issuingUnit, String title, LocalDate issuedOn,
        LocalDate effectiveFrom, NationalEntryView nationalEntry, List<DecisionItemView> items) {

    /** When the national database had it, by when it should have, and whether that was in time. */
    public record NationalEntryView(LocalDate enteredOn, LocalDate dueOn, boolean onTime) {
    }

    /** One procedure; no version when it was abolished. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionItemView(ProcedureChange change, String procedureCode, Integer version) {
    }

    static DecisionView of(PublicationDecision decision) {
        NationalEntryView entry = decision.enteredNationallyOn() == null ? null
                : new NationalEntryView(decision.enteredNationallyOn(), decision.nationalDueOn(),
                        !decision.enteredNationallyOn().isAfter(decision.nationalDueOn()));
        return new DecisionView(decision.id(), decision.number(), decision.issuingUnit(), decision.title(),
                decision.issuedOn(), decision.effectiveFrom(), entry,
                decision.items().stream()
                        .map(item -> new DecisionItemView(item.change(), item.procedureCode(), item.procedureVersion()))
                        .toList());
    }
}
