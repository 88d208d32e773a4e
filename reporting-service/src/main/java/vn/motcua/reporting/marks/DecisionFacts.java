package vn.motcua.reporting.marks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.contracts.catalog.DecisionEnteredNationally;
import vn.motcua.contracts.catalog.ProcedureChange;
import vn.motcua.contracts.catalog.PublicationDecisionIssued;
import vn.motcua.time.CivilTime;

/**
 * A publication decision: what it did to which procedures, and when it entered the national database.
 *
 * @param nationalEntryDueOn the last day on which entering is on time
 * @param enteredOn null while it has not entered
 */
public record DecisionFacts(String number, String issuingUnit, LocalDate issuedOn, List<Item> items,
        LocalDate nationalEntryDueOn, LocalDate enteredOn) implements Facts {

    public DecisionFacts {
        items = List.copyOf(items);
    }

    /** One procedure in the decision. */
    public record Item(String procedureCode, ProcedureChange change) {
    }

    /** @param nationalEntryDueOn by the working calendar known when the decision was told */
    public static DecisionFacts of(PublicationDecisionIssued event, LocalDate nationalEntryDueOn) {
        return new DecisionFacts(event.number(), event.issuingUnit(), event.issuedOn(), event.items().stream()
                .map(item -> new Item(item.procedureCode(), item.change())).toList(), nationalEntryDueOn, null);
    }

    /** The facts once it is known to have entered the national database; the catalogue's due date takes the place of ours. */
    public DecisionFacts entered(DecisionEnteredNationally event) {
        return new DecisionFacts(number, issuingUnit, issuedOn, items, event.dueOn(), event.enteredOn());
    }

    @Override
    public String code() {
        return number;
    }

    @Override
    public List<Mark> marks() {
        Tally tally = new Tally(issuingUnit, null);
        Instant issued = CivilTime.startOf(issuedOn);
        tally.add(Measure.DECISIONS, null, issued, 1);
        items.forEach(item -> tally.add(measureOf(item.change()), item.procedureCode(), issued, 1));
        // It is due to be on the national database from the day it is there, or from the end of the last day it should be.
        if (enteredOn != null && !enteredOn.isAfter(nationalEntryDueOn)) {
            tally.add(Measure.NATIONAL_ENTRY_DUE, null, CivilTime.startOf(enteredOn), 1);
            tally.add(Measure.NATIONAL_ENTRY_ON_TIME, null, CivilTime.startOf(enteredOn), 1);
        } else {
            tally.add(Measure.NATIONAL_ENTRY_DUE, null, CivilTime.startOf(nationalEntryDueOn.plusDays(1)), 1);
        }
        return tally.marks();
    }

    private static Measure measureOf(ProcedureChange change) {
        return switch (change) {
            case INTRODUCES -> Measure.PROCEDURES_INTRODUCED;
            case AMENDS -> Measure.PROCEDURES_AMENDED;
            case ABOLISHES -> Measure.PROCEDURES_ABOLISHED;
        };
    }
}
