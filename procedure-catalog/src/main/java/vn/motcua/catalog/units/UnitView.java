package vn.motcua.catalog.units;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.contracts.catalog.UnitLevel;

/** A unit as it stands; {@code id} is the key of its events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitView(UUID id, String code, String name, UnitLevel level, String parentCode, String gsoCode,
        LocalDate validFrom, LocalDate validTo) {

    static UnitView of(Unit unit) {
        return new UnitView(unit.id(), unit.code(), unit.name(), unit.level(), unit.parentCode(), unit.gsoCode(),
                unit.validFrom(), unit.validTo());
    }
}
