package vn.motcua.contracts.catalog;

import java.time.LocalDate;

/** A decision's procedures entered the national database; on time when not after {@code dueOn}. */
public record DecisionEnteredNationally(String number, String issuingUnit, LocalDate enteredOn,
        LocalDate dueOn) implements CatalogEvent {
}
