package vn.motcua.catalog.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.motcua.contracts.catalog.DecisionEnteredNationally;
import vn.motcua.contracts.catalog.PublicationDecisionIssued;
import vn.motcua.problem.InvalidRequest;

/** A decision as issued. Only one thing happens to it later: its procedures are entered in the national database. */
@Entity
@Table(name = "publication_decision")
public class PublicationDecision {

    @Id
    private UUID id;
    private String number;
    private String issuingUnit;
    private String title;
    private LocalDate issuedOn;
    private LocalDate effectiveFrom;
    private LocalDate nationalDueOn;
    private LocalDate enteredNationallyOn;
    @Version
    private long version;
    private long eventSequence;
    @ElementCollection
    @CollectionTable(name = "decision_item", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "ordinal")
    private List<DecisionItem> items = new ArrayList<>();

    protected PublicationDecision() {
    }

    static PublicationDecision issue(UUID id, IssueDecisionRequest request, List<DecisionItem> items) {
        PublicationDecision decision = new PublicationDecision();
        decision.id = id;
        decision.number = request.normalisedNumber();
        decision.issuingUnit = request.issuingUnit();
        decision.title = request.title().strip();
        decision.issuedOn = request.issuedOn();
        decision.effectiveFrom = request.effectiveFrom();
        decision.items.addAll(items);
        decision.eventSequence = 1;
        return decision;
    }

    /**
     * Records that the national database has the decision's procedures.
     *
     * @param dueOn the last day on which that was in time
     * @throws NationalEntryRecorded when it was recorded before
     */
    void enterNationally(LocalDate on, LocalDate dueOn) {
        if (enteredNationallyOn != null) {
            throw new NationalEntryRecorded(enteredNationallyOn);
        }
        if (on.isBefore(issuedOn)) {
            throw InvalidRequest.of("enteredOn", "before-the-decision", issuedOn.toString());
        }
        enteredNationallyOn = on;
        nationalDueOn = dueOn;
        eventSequence++;
    }

    PublicationDecisionIssued issued() {
        return new PublicationDecisionIssued(number, issuingUnit, issuedOn, effectiveFrom,
                items.stream().map(item -> new PublicationDecisionIssued.Item(item.procedureCode(), item.change(),
                        item.procedureVersion())).toList());
    }

    DecisionEnteredNationally enteredNationally() {
        return new DecisionEnteredNationally(number, issuingUnit, enteredNationallyOn, nationalDueOn);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String issuingUnit() {
        return issuingUnit;
    }

    String title() {
        return title;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate nationalDueOn() {
        return nationalDueOn;
    }

    LocalDate enteredNationallyOn() {
        return enteredNationallyOn;
    }

    List<DecisionItem> items() {
        return List.copyOf(items);
    }

    long version() {
        return version;
    }

    long eventSequence() {
        return eventSequence;
    }
}
