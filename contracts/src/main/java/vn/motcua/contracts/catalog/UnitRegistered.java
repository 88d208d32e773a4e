package vn.motcua.contracts.catalog;

import java.time.LocalDate;

import vn.motcua.contracts.MayBeAbsent;

/** A unit entered the tree. {@code validTo} is the last day of its life. */
public record UnitRegistered(String code, String name, UnitLevel level, @MayBeAbsent String parentCode,
        @MayBeAbsent String gsoCode, LocalDate validFrom, @MayBeAbsent LocalDate validTo) implements CatalogEvent {
}
