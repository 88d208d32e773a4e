package vn.motcua.contracts.catalog;

import java.time.LocalDate;
import java.util.List;

import vn.motcua.contracts.MayBeAbsent;

/** A publication decision was issued with all it does to procedures. */
public record PublicationDecisionIssued(String number, String issuingUnit, LocalDate issuedOn, LocalDate effectiveFrom,
        List<Item> items) implements CatalogEvent {

    /** One procedure in a decision; {@code version} is absent when the procedure is abolished. */
    public record Item(String procedureCode, ProcedureChange change, @MayBeAbsent Integer version) {
    }
}
