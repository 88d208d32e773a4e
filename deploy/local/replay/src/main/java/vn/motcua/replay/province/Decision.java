package vn.motcua.replay.province;

import java.time.LocalDate;
import java.util.List;

import vn.motcua.contracts.catalog.ProcedureChange;

/** A publication decision as the catalogue takes it. */
public record Decision(String number, String issuingUnit, String title, LocalDate issuedOn, LocalDate effectiveFrom,
        LocalDate enteredNationallyOn, List<Item> items) {

    /** One procedure in it; without a body when it is abolished. */
    public record Item(ProcedureChange change, String procedureCode, ProcedureBody procedure) {
    }

    /** How many of its items do that. */
    public long count(ProcedureChange change) {
        return items.stream().filter(item -> item.change() == change).count();
    }
}
