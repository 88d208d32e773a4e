package vn.motcua.replay.province;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import vn.motcua.contracts.catalog.UnitLevel;

/** A unit of the sample province; {@code parentCode} is null for the province itself. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Unit(String code, String gsoCode, String name, UnitLevel level, String type, String parentCode,
        LocalDate validFrom, LocalDate validTo) {

    private static final String TOWN = "THI_TRAN";
    private static final String WARD = "PHUONG";
    private static final String CITY = "THANH_PHO";

    /** A ward, a township or a city: more people live there than in a rural unit of the same level. */
    public boolean urban() {
        return TOWN.equals(type) || WARD.equals(type) || CITY.equals(type);
    }
}
