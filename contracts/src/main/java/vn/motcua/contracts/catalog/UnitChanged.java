package vn.motcua.contracts.catalog;

import java.time.LocalDate;

import vn.motcua.contracts.MayBeAbsent;

/** A unit got another name, parent or validity; carries its whole new state. */
public record UnitChanged(String code, String name, UnitLevel level, @MayBeAbsent String parentCode,
        @MayBeAbsent String gsoCode, LocalDate validFrom, @MayBeAbsent LocalDate validTo) implements CatalogEvent {
}
