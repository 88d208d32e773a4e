package vn.motcua.reporting.readmodel;

import java.time.LocalDate;

import vn.motcua.contracts.catalog.UnitLevel;

/** A unit as the catalogue told it; {@code parentCode} is null for a root, {@code validTo} while it lives. */
public record Unit(String code, String name, UnitLevel level, String parentCode, LocalDate validFrom, LocalDate validTo) {
}
