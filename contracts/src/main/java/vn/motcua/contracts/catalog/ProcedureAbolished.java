package vn.motcua.contracts.catalog;

import java.time.LocalDate;

import vn.motcua.contracts.MayBeAbsent;

/** A procedure ended; cases may be accepted up to and including the last valid day. */
public record ProcedureAbolished(String code, LocalDate lastValidDay,
        @MayBeAbsent String decisionNumber) implements CatalogEvent {
}
